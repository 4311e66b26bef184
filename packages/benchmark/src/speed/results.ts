import type {NastyAnswer, TimeAnswer} from './jobs.js'
import type {ShapeName} from './texts/index.js'

/** One cell of a table. */
export interface Result {
  readonly task: string
  readonly shape: ShapeName
  /** Bytes of UTF-8 that were read. */
  readonly bytes: number
  /** Undefined where it could not be measured. */
  readonly answer?: TimeAnswer
  readonly problem?: string
}

export interface NastyResults {
  /** UTF-16 code units of each input. */
  readonly characters: number
  readonly answers: readonly NastyAnswer[]
  /** Inputs that were not read within the limit, or at which parse failed. */
  readonly unfinished: readonly string[]
  /** Inputs that take more than three times as long per character as ordinary text, the slowest first. */
  readonly above: readonly string[]
}

/** The machine on which it was measured; figures of two machines cannot be compared. */
export interface Machine {
  readonly node: string
  readonly processor: string
  readonly processors: number
  /** Bytes. */
  readonly memory: number
  /**
   * Processes that wanted a processor in the minute before the run, and in the minute before its end, on average. The
   * run itself is one of them; where there are more than processors, the figures are worse than the machine.
   */
  readonly load: readonly [before: number, after: number]
}

/** Nothing may take longer per character, in times of ordinary text. */
export const worstRatio = 3

/** All that a run writes as JSON; seconds and bytes. */
export interface Report {
  readonly date: string
  readonly machine: Machine
  readonly seed: number
  readonly results: readonly Result[]
  readonly growth: readonly Result[]
  readonly nasty?: NastyResults
}

/** MB/s: megabytes of UTF-8 of the text, 1,000,000 bytes each. */
export function speedOf({bytes, answer}: Result): number | undefined {
  return answer && bytes / 1_000_000 / answer.best
}

/** The time of a result in times of the loop's on the same text. */
export function ratioOf({answer}: Result): number | undefined {
  return answer && answer.best / answer.loop
}

/** MB by which memory grew. */
export function memoryOf({answer}: Result): number | undefined {
  return answer && answer.memory / 1_000_000
}
