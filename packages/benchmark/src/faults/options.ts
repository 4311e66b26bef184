import {parseArgs} from 'node:util'

/** What `npm run faults` is asked for. */
export interface FaultOptions {
  /** How many copies get a fault. */
  readonly copies: number
  /** Says which; the same number gives the same faults. */
  readonly seed: number
  /** Whether to print each fault that is not found or not repaired. */
  readonly list: boolean
  /** Whether to print all that is reported for the documents as they are. */
  readonly reports: boolean
}

/** The options, or what is wrong with them. */
export function readFaultOptions(words: readonly string[]): FaultOptions | {problem: string} {
  try {
    const {values} = parseArgs({
      args: [...words],
      options: {
        copies: {type: 'string', default: '1000'},
        seed: {type: 'string', default: '8'},
        list: {type: 'boolean', default: false},
        reports: {type: 'boolean', default: false}
      }
    })
    const [copies, seed] = [Number(values.copies), Number(values.seed)]
    if (!Number.isInteger(copies) || copies < 1)
      return {problem: `--copies is ${values.copies}, expected a whole number from 1`}
    if (!Number.isInteger(seed) || seed < 0)
      return {problem: `--seed is ${values.seed}, expected a whole number from 0`}
    return {copies, seed, list: values.list, reports: values.reports}
  } catch (error) {
    return {problem: (error as Error).message}
  }
}
