import type {Imported, ImportProblem, Omitted} from '@gangmu/importers'
import type {Words} from '../words/words.js'

/** Why a document cannot be read, and what to do, in words. */
export async function problemOf(problem: ImportProblem, words: Words): Promise<string> {
  const {problemMessage} = await import('@gangmu/importers/messages')
  return problemMessage(problem, words.language)
}

/** What a document holds and its text does not, a sentence for each kind of it. */
export async function omissionsIn(omitted: Imported['omitted'], words: Words): Promise<string[]> {
  const kinds = (Object.keys(omitted) as (keyof Omitted)[]).filter((kind) => (omitted[kind] ?? 0) > 0)
  if (kinds.length === 0) return []
  const {omittedMessage} = await import('@gangmu/importers/messages')
  return kinds.map((kind) => omittedMessage(kind, omitted[kind] ?? 0, words.language))
}
