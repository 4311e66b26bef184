/** The child process: does one job and answers on standard output. */
import {readFileSync, writeFileSync} from 'node:fs'
import {parse} from '@gangmu/core'
import type {Job, JsonJob, NastyAnswer, NastyJob, TimeAnswer, TimeJob} from './jobs.js'
import {nastyInputs} from './nasty/index.js'
import {peak, startOfPeak, timed} from './stopwatch.js'
import {loop, tasks} from './tasks.js'

/** Seconds for which a task is run on the first part of its text. */
const warmUpBudget = 0.5

/** Seconds for the loop, before the task and after it. */
const loopBudget = 0.2

/** Seconds for ordinary text, which all nasty inputs are compared with. */
const ordinaryBudget = 0.6

/**
 * Between these ratios an input is measured again: an accident could put it on the wrong side of the limit. What is far
 * above has no such luck, and takes long.
 */
const doubtful = {least: 2, most: 6}

const job = JSON.parse(process.argv[2] as string) as Job
if (job.kind === 'time') answer(await time(job))
else if (job.kind === 'json') writeJson(job)
else measureNasty(job)

function answer(value: TimeAnswer | NastyAnswer): void {
  process.stdout.write(`${JSON.stringify(value)}\n`)
}

async function time({task, file, warmUp, json, warmUpJson, budget}: TimeJob): Promise<TimeAnswer> {
  const warm = await prepared(task, warmUp, read(warmUp), warmUpJson)
  timed(warm, Math.min(budget, warmUpBudget))
  const text = read(file)
  const before = timed(() => loop(text), loopBudget).best
  const run = await prepared(task, file, text, json)
  const start = await startOfPeak()
  let most = start
  const timing = timed(run, budget, () => {
    most = peak()
  })
  const after = timed(() => loop(text), loopBudget).best
  return {...timing, loop: Math.min(before, after), memory: Math.max(0, most - start)}
}

function prepared(task: TimeJob['task'], file: string, text: string, json: string | undefined) {
  return tasks[task]({file, text, ...(json === undefined ? {} : {json})})
}

function writeJson({file, output}: JsonJob): void {
  writeFileSync(output, JSON.stringify(parse(read(file))))
}

function measureNasty({file, characters, from, count}: NastyJob): void {
  const ordinary = flat(read(file).slice(0, characters))
  const usual = timed(() => parse(ordinary), ordinaryBudget).best
  for (const {name, make} of nastyInputs.slice(from, from + count)) {
    const text = flat(make(characters))
    let seconds = timed(() => parse(text), 0).best
    if (seconds > usual * doubtful.least && seconds < usual * doubtful.most)
      seconds = Math.min(seconds, timed(() => parse(text), 0).best)
    answer({name, seconds, ratio: seconds / usual})
  }
}

/** A text as one flat string of two bytes a character; a string that was joined is a tree of its parts. */
function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le')
}

/** The text of a file; what decoding gives is flat. */
function read(file: string): string {
  return readFileSync(file, 'utf8')
}
