/**
 * `npm run playground`: builds the page where something has changed, serves it on this machine, and opens it.
 *
 *     npm run playground -- [--port number] [--no-open]
 */
import {parseArgs} from 'node:util'
import {preview} from 'vite'
import {buildPage, playground} from './page.mjs'

const {port, open} = optionsFrom(process.argv.slice(2))
await buildPage()
const server = await serve()
process.stdout.write(`The page is at ${server.resolvedUrls?.local[0]} (Ctrl-C ends it)\n`)
// At once: a browser keeps its connections open for a while.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0))

/** Without a port that is wished for, the usual one or the next that is free. */
async function serve() {
  try {
    const chosen = port === undefined ? {} : {port, strictPort: true}
    return await preview({root: playground, logLevel: 'error', preview: {...chosen, open}})
  } catch (error) {
    const {message} = /** @type {Error} */ (error)
    if (port === undefined || !/already in use/.test(message)) return fail(message)
    return fail(`port ${port} is taken: give another one with --port, or none to have one that is free`)
  }
}

/** @param {string[]} args */
function optionsFrom(args) {
  const {port, ...rest} = parsed(args)
  const wanted = port === undefined ? undefined : Number(port)
  if (wanted !== undefined && !(Number.isInteger(wanted) && wanted >= 1 && wanted <= 65535))
    fail(`--port has to be a whole number from 1 to 65535, and is ${port}`)
  return {port: wanted, open: !rest['no-open']}
}

/** @param {string[]} args */
function parsed(args) {
  try {
    return parseArgs({args, options: {port: {type: 'string'}, 'no-open': {type: 'boolean'}}}).values
  } catch (error) {
    return fail(/** @type {Error} */ (error).message)
  }
}

/**
 * @param {string} problem
 * @returns {never}
 */
function fail(problem) {
  process.stderr.write(`playground: ${problem}\n`)
  process.exit(2)
}
