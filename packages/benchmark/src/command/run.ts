/** Runs whole processes and measures them from outside. */
import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** What a process took. */
export interface Cost {
  readonly seconds: number
  /** The most memory that it held, threads included, in bytes. */
  readonly memory: number
}

/** Writes down the peak of memory when the process ends, into the file that the environment names. */
const hook = `process.on('exit', () => {
  require('node:fs').writeFileSync(process.env.GANGMU_BENCH_PEAK, String(process.resourceUsage().maxRSS * 1024))
})\n`

/**
 * Runs Node on arguments.
 *
 * @param folder where the process works, and where notes of the measurement lie
 * @throws {Error} for a process that fails: what it took would mean nothing
 */
export function costOf(args: readonly string[], folder: string): Cost {
  const hookFile = join(folder, 'peak.cjs')
  const peakFile = join(folder, 'peak.txt')
  if (!existsSync(hookFile)) writeFileSync(hookFile, hook)
  rmSync(peakFile, {force: true})
  const env = {...process.env, GANGMU_BENCH_PEAK: peakFile}
  const start = performance.now()
  const {status, stderr} = spawnSync(process.execPath, ['--require', hookFile, ...args], {
    cwd: folder,
    env,
    stdio: ['ignore', 'ignore', 'pipe']
  })
  const seconds = (performance.now() - start) / 1000
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}: ${stderr}`)
  return {seconds, memory: Number(readFileSync(peakFile, 'utf8'))}
}

/** The middle of several runs, and the least: other work on the machine only adds. */
export interface Summary {
  readonly least: number
  readonly median: number
  readonly memory: number
}

/** Runs each of several commands in turn, round after round: what else the machine does falls on all of them. */
export function inTurn(commands: readonly (readonly string[])[], rounds: number, folder: string): Summary[] {
  const costs: Cost[][] = commands.map(() => [])
  for (let round = 0; round < rounds; round++)
    for (const [index, command] of commands.entries()) costs[index]?.push(costOf(command, folder))
  return costs.map((each) => {
    const seconds = each.map((cost) => cost.seconds).sort((a, b) => a - b)
    return {
      least: seconds[0] as number,
      median: seconds[Math.floor(seconds.length / 2)] as number,
      memory: Math.max(...each.map((cost) => cost.memory))
    }
  })
}
