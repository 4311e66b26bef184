/** The pinned pnpm, run through npx: nobody has to install it beforehand. */
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {run} from './run.mjs'

export const root = fileURLToPath(new URL('..', import.meta.url))

export const manifest = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

/** @param {string | undefined} packageManager the field of package.json: `pnpm@1.2.3`, with or without a hash */
export function pinned(packageManager) {
  const [, name] = /^(pnpm@\d+\.\d+\.\d+)(?:\+\S+)?$/.exec(packageManager ?? '') ?? []
  if (!name) throw new Error(`packageManager must name one exact version of pnpm, and is ${packageManager}`)
  return name
}

/**
 * Runs pnpm in the workspace; all that it prints goes to standard error.
 *
 * @param {string[]} args
 * @returns {string | undefined} what went wrong
 */
export function pnpm(args) {
  return run('npx', ['--yes', pinned(manifest.packageManager), ...args], {cwd: root}).problem
}
