/** Builds the page once for all *.browser.test.ts, and serves it; `inject('page')` is its address, which ends with `/`. */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {build} from 'vite'
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

const config = fileURLToPath(new URL('../apps/playground/vite.config.ts', import.meta.url))

export default async function setup({provide}: Pick<TestProject, 'provide'>): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu page '))
  await build({configFile: config, logLevel: 'warn', build: {outDir: folder, emptyOutDir: true}})
  const {address, close} = await serveFolder(folder)
  provide('page', address)
  provide('builtPage', folder)
  return async () => {
    await close()
    rmSync(folder, {recursive: true, force: true})
  }
}
