/** Builds the page once for all *.browser.test.ts, and serves it; `inject('page')` is its address, which ends with `/`. */
import {execFile} from 'node:child_process'
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {promisify} from 'node:util'
import type {TestProject} from 'vitest/node'
import {serveFolder} from './serve-folder.js'

declare module 'vitest' {
  export interface ProvidedContext {
    /** The address of the page that was built. */
    page: string
    /** The folder in which its files are. */
    builtPage: string
  }
}

const page = fileURLToPath(new URL('../apps/playground/', import.meta.url))
const vite = fileURLToPath(new URL('../node_modules/vite/bin/vite.js', import.meta.url))

export default async function setup({provide}: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu page '))
  // In a process of its own: in this one vite would build what is tested, and not what readers get.
  const env = {...process.env, NODE_ENV: 'production'}
  await promisify(execFile)(process.execPath, [vite, 'build', '--outDir', folder, '--emptyOutDir'], {cwd: page, env})
  const {address, close} = await serveFolder(folder)
  provide('page', address)
  provide('builtPage', folder)
  return async () => {
    await close()
    rmSync(folder, {recursive: true, force: true})
  }
}
