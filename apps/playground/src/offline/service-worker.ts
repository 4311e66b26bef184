/**
 * Lets the page work without a network. The files of the first load are kept when it is installed, the others when a page
 * that has been loaded asks for it.
 *
 * A new version takes over at once, and a page that is open keeps the files that it was made of: it becomes new when it is
 * loaded again, and what is left of the version before goes when no page of it is open.
 */
import type {BuiltFiles} from './built-files.js'
import {createKeeper} from './keeper.js'
import type {Answered, AskedEvent, WorkerScope} from './worker-scope.js'

/** Written before this program when the page is built: build/built-folder.ts. */
declare const builtFiles: BuiltFiles

const worker = globalThis as unknown as WorkerScope
const keeper = createKeeper(builtFiles, worker.registration.scope, {
  caches,
  fetch: (url, init) => fetch(url, init)
})

worker.addEventListener('install', (event) => event.waitUntil(keeper.keepShell().then(() => worker.skipWaiting())))

worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()))

worker.addEventListener('fetch', (event) => {
  const answer = keeper.answer(event.request)
  if (answer) event.respondWith(answer)
})

worker.addEventListener('message', (event) => event.waitUntil(keepAll(event)))

async function keepAll({data, source}: AskedEvent): Promise<void> {
  const kept = await keeper.keepRest().then(
    () => true,
    // no network, or no room: a page that is opened later asks again
    () => false
  )
  const pages = await worker.clients.matchAll({type: 'window'})
  if (pages.length === 1 && keeper.has(data.keepAllFor)) await keeper.forgetOthers()
  const answered: Answered = {kept}
  source?.postMessage(answered)
}
