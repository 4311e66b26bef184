/** Times functions in this process. Nothing of it is a test: what it gives differs from run to run. */
import {writeFileSync} from 'node:fs'
import {setTimeout as wait} from 'node:timers/promises'

/** Seconds. */
export interface Timing {
  readonly best: number
  readonly median: number
  /** What the processors worked, all threads together, at the least; well below `best` where others used them meanwhile. */
  readonly processor: number
  /** How many times it was measured. */
  readonly runs: number
}

/** What is too short for the clock is run several times in a row, this long, in seconds. */
const shortestSample = 0.01

/** More samples than these tell nothing new. */
const mostRuns = 30

/** Where results go, so that no compiler can leave out the work. Exported because nothing reads it. */
export let kept: unknown

/**
 * Runs a function until the budget is used up, at least once.
 *
 * @param budget seconds
 * @param afterFirst is called after the first run, before anything else happens
 */
export function timed(run: () => unknown, budget: number, afterFirst: () => void = () => undefined): Timing {
  const samples = [sample(run, 1)]
  afterFirst()
  const first = (samples[0] as Sample).seconds
  const repeats = first < shortestSample ? Math.ceil(shortestSample / Math.max(first, 1e-6)) : 1
  if (repeats > 1) samples.pop()
  let used = first
  while (samples.length < mostRuns && (samples.length === 0 || used + first * repeats <= budget)) {
    const next = sample(run, repeats)
    samples.push(next)
    used += next.seconds * repeats
  }
  return summary(samples)
}

/** Seconds of one run. */
export interface Sample {
  readonly seconds: number
  /** Of all threads together. */
  readonly processor: number
}

/** What one run takes, on average of `repeats` runs in a row. */
function sample(run: () => unknown, repeats: number): Sample {
  collectGarbage()
  const before = process.cpuUsage()
  const start = performance.now()
  for (let count = 0; count < repeats; count++) kept = run()
  const seconds = (performance.now() - start) / 1000 / repeats
  const {user, system} = process.cpuUsage(before)
  kept = undefined
  return {seconds, processor: (user + system) / 1_000_000 / repeats}
}

export function summary(samples: readonly Sample[]): Timing {
  const sorted = samples.map(({seconds}) => seconds).sort((a, b) => a - b)
  return {
    best: sorted[0] as number,
    median: sorted[Math.floor(sorted.length / 2)] as number,
    processor: Math.min(...samples.map(({processor}) => processor)),
    runs: sorted.length
  }
}

/** Begins with an empty heap, where node was started with --expose-gc: no run pays for what the one before it left. */
export function collectGarbage(): void {
  globalThis.gc?.()
}

/**
 * Forgets the peak of memory so far, such as that of reading files; and gives the memory in use now, in bytes. Only Linux
 * can forget it; elsewhere the peak can be that of what went before.
 */
export async function startOfPeak(): Promise<number> {
  // The bytes of buffers are given back in the background, a little after their garbage was collected.
  for (let round = 0; round < 3; round++) {
    collectGarbage()
    await wait(30)
  }
  try {
    writeFileSync('/proc/self/clear_refs', '5')
  } catch {
    // Not Linux: the peak stays.
  }
  return process.memoryUsage.rss()
}

/** The most memory that was in use, in bytes. */
export function peak(): number {
  return process.resourceUsage().maxRSS * 1024
}
