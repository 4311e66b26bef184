import {parseArgs} from 'node:util'

/** What `npm run accuracy` is asked for. */
export interface Options {
  /** Names of sets; all of them where none is named. */
  readonly sets: readonly string[]
  /** Whether to print every difference. */
  readonly show: boolean
  /** The evidence to do without. */
  readonly without: readonly string[]
  /** Whether to do without each kind of evidence in turn. */
  readonly ablation: boolean
  /** Whether to do the same with the parts of each kind. */
  readonly parts: boolean
}

/** The options, or what is wrong with them. */
export function readOptions(
  words: readonly string[],
  known: {readonly sets: readonly string[]; readonly evidence: readonly string[]}
): Options | {problem: string} {
  try {
    const {values, positionals} = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: {
        show: {type: 'boolean', default: false},
        without: {type: 'string', multiple: true, default: []},
        ablation: {type: 'boolean', default: false},
        parts: {type: 'boolean', default: false}
      }
    })
    const problem = unknown('set', positionals, known.sets) ?? unknown('evidence', values.without, known.evidence)
    if (problem !== null) return {problem}
    if (values.ablation && (values.show || values.without.length > 0))
      return {problem: '--ablation goes together with no other option than --parts'}
    if (values.parts && !values.ablation) return {problem: '--parts has no effect without --ablation'}
    return {sets: positionals.length === 0 ? known.sets : positionals, ...values}
  } catch (error) {
    return {problem: (error as Error).message}
  }
}

function unknown(what: string, given: readonly string[], known: readonly string[]): string | null {
  const names = given.filter((name) => !known.includes(name))
  return names.length === 0 ? null : `no ${what} is named ${names.join(', ')}, expected one of ${known.join(', ')}`
}
