/**
 * `npm run bench`: how fast gangmu and others read generated Chinese text, on this machine.
 *
 *     npm run bench -- [--quick] [--size MB] [--shape name,…] [--only measure,…] [--seed number] [--json file]
 *
 * Prints tables, and writes all figures as JSON; each measurement runs in a process of its own. Progress goes to
 * standard error.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import {cpus, loadavg, totalmem} from 'node:os'
import {dirname, resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {measureAll, measureGrowth, measureNasty} from './speed/measure.js'
import {type Options, readOptions} from './speed/options.js'
import {quickPlan, usualPlan} from './speed/plan.js'
import {linesOf} from './speed/report.js'
import type {Machine, Report} from './speed/results.js'
import {Workshop} from './speed/workshop.js'

/** Ignored by git. */
const usualFile = fileURLToPath(new URL('../results/speed.json', import.meta.url))

async function main(words: readonly string[]): Promise<number> {
  const options = readOptions(words)
  if ('problem' in options) {
    console.error(`bench: ${options.problem}`)
    return 2
  }
  const report = await measured(options)
  for (const line of linesOf(report)) console.log(line)
  // npm changes to the workspace's folder; the name is relative to where npm was called.
  const file = options.json === undefined ? usualFile : resolve(process.env.INIT_CWD ?? '.', options.json)
  mkdirSync(dirname(file), {recursive: true})
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`)
  console.error(`bench: the figures are in ${file}`)
  return 0
}

async function measured(options: Options): Promise<Report> {
  const workshop = new Workshop(options.seed)
  process.once('SIGINT', () => {
    workshop.close()
    process.exit(130)
  })
  const setting = {options, plan: options.quick ? quickPlan : usualPlan, workshop}
  const before = load()
  try {
    const results = await measureAll(setting)
    const growth = options.only.includes('growth') ? await measureGrowth(setting) : []
    const nasty = options.only.includes('nasty') ? {nasty: await measureNasty(setting)} : {}
    const date = new Date().toISOString().slice(0, 10)
    return {date, machine: thisMachine([before, load()]), seed: options.seed, results, growth, ...nasty}
  } finally {
    workshop.close()
  }
}

/** Processes that want a processor, on average over the last minute. */
function load(): number {
  return loadavg()[0] as number
}

function thisMachine(load: Machine['load']): Machine {
  const processors = cpus()
  return {
    node: process.version,
    processor: processors[0]?.model ?? 'unknown processor',
    processors: processors.length,
    memory: totalmem(),
    load
  }
}

process.exitCode = await main(process.argv.slice(2))
