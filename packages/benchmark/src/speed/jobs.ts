/** What the parent asks of a child process, and what the child answers: a line of JSON for each answer. */
import type {Timing} from './stopwatch.js'
import type {TaskName} from './tasks.js'

export interface TimeJob {
  readonly kind: 'time'
  readonly task: TaskName
  /** A file with the text. */
  readonly file: string
  /** A file with its first part, to warm up on. */
  readonly warmUp: string
  /** Files with the JSON of the trees of both, for the task that reads it. */
  readonly json?: string
  readonly warmUpJson?: string
  /** Seconds to measure for. One run is made in any case. */
  readonly budget: number
}

export interface JsonJob {
  readonly kind: 'json'
  readonly file: string
  /** Where to write the JSON of the tree. */
  readonly output: string
}

export interface NastyJob {
  readonly kind: 'nasty'
  /** A file with ordinary text of at least as many characters. */
  readonly file: string
  readonly characters: number
  /** Which of the inputs to begin with. */
  readonly from: number
  /** How many inputs to measure. */
  readonly count: number
}

export type Job = TimeJob | JsonJob | NastyJob

/** Seconds of the best run and the median, and what the processors worked. */
export interface TimeAnswer extends Timing {
  /** Seconds that the loop takes on the same text in the same process. */
  readonly loop: number
  /** Bytes by which memory grew at most in the first run. */
  readonly memory: number
}

export interface NastyAnswer {
  readonly name: string
  /** Seconds. */
  readonly seconds: number
  /** Time per character, in times of what ordinary text of the same size takes. */
  readonly ratio: number
}
