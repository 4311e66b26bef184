/** Runs the built command as its users do, in a process of its own. */
import {type ChildProcessWithoutNullStreams, spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'

const bin = fileURLToPath(new URL('../apps/cli/bundle/gangmu.js', import.meta.url))

export interface Outcome {
  code: number | null
  stdout: string
  stderr: string
}

export interface Surroundings {
  input?: string | Uint8Array
  cwd?: string
  env?: Record<string, string>
}

/** Runs `gangmu` in English, unless `env` says another language. */
export function gangmu(args: string[], {input = '', cwd, env = {}}: Surroundings = {}): Promise<Outcome> {
  return running(process.execPath, [bin, ...args], {input, env, ...(cwd === undefined ? {} : {cwd})})
}

/** Starts `gangmu`, for tests that feed it, read it or end it themselves. */
export function start(args: string[], {cwd}: {cwd?: string} = {}): ChildProcessWithoutNullStreams {
  const {PATH = ''} = process.env
  return spawn(process.execPath, [bin, ...args], {cwd, env: {PATH, LC_ALL: 'en_US.UTF-8'}})
}

/** Runs a line of `sh` in which `$GANGMU` is the command. */
export function shell(line: string, {cwd, env = {}}: Surroundings = {}): Promise<Outcome> {
  const GANGMU = `'${process.execPath}' '${bin}'`
  return running('sh', ['-c', line.replaceAll('$GANGMU', GANGMU)], {env, ...(cwd === undefined ? {} : {cwd})})
}

function running(command: string, args: string[], {input = '', cwd, env}: Surroundings): Promise<Outcome> {
  const {PATH = ''} = process.env
  const child = spawn(command, args, {cwd, env: {PATH, LC_ALL: 'en_US.UTF-8', ...env}})
  const outcome: Outcome = {code: null, stdout: '', stderr: ''}
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    outcome.stdout += chunk
  })
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => {
    outcome.stderr += chunk
  })
  // A command that does not read its input closes it.
  child.stdin.on('error', () => {})
  child.stdin.end(input)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => resolve({...outcome, code}))
  })
}
