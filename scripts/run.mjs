/** Runs other programs: npm's are .cmd files on Windows, which start through the shell only. */
import {spawnSync} from 'node:child_process'

const windows = process.platform === 'win32'

/** Without a network, npm would try again for more than a minute before it says so. */
const patience = {npm_config_fetch_retry_mintimeout: '2000', npm_config_fetch_retry_maxtimeout: '8000'}

/**
 * What npm hands to its scripts would change what a package manager does: `npm start --silent` would hide its errors,
 * and production settings would leave out TypeScript.
 *
 * @param {Record<string, string | undefined>} env
 */
export function cleanEnvironment(env) {
  const unwanted = /^(npm_config_(loglevel|omit|include|only|production|global|workspaces?)|node_env)$/i
  const kept = Object.entries(env).filter(([name]) => !unwanted.test(name))
  return {...patience, ...Object.fromEntries(kept)}
}

/**
 * @param {string} command
 * @param {string[]} args
 * @param {{cwd: string, capture?: boolean}} options
 * @returns {{problem?: string, output: string}} what went wrong, if anything; what it printed, where that is captured
 */
export function run(command, args, {cwd, capture = false}) {
  const shell = windows && command !== process.execPath
  const {error, status, signal, stdout} = spawnSync(
    shell ? quoted(`${command}.cmd`) : command,
    shell ? args.map(quoted) : args,
    {cwd, shell, encoding: 'utf8', env: cleanEnvironment(process.env), stdio: ['ignore', capture ? 'pipe' : 2, 2]}
  )
  const output = stdout ?? ''
  if (error) return {problem: error.message, output}
  if (status === 0) return {output}
  return {problem: `${command} ended with ${signal ?? `exit code ${status}`}`, output}
}

/** @param {string} word */
const quoted = (word) => (/[\s&|<>^()!]/.test(word) ? `"${word}"` : word)
