/**
 * `npm run accuracy`: parses every document of ../shared/corpus and prints what its tools/score.mjs finds.
 *
 *     npm run accuracy -- [--show] [--without evidence]… [set…]
 *     npm run accuracy -- --ablation [--parts] [set…]
 *
 * without a set, all of them (seeds, dev, bulk/cn-laws-flat, stress/cut, ambiguity); --without does without a kind of evidence, or a
 * part of one (continuity, continuity.slip), and --ablation without each in turn. implicit_f1 is measured with
 * `implicit: true`, and the figures of members with a marker must not be worse with it.
 */
import {existsSync} from 'node:fs'
import {parse} from '@gangmu/core'
import {evidenceNames, parserWithout} from '@gangmu/core/internal'
import {printAblation} from './ablation.js'
import {figuresOf, scoreAmbiguity} from './ambiguity.js'
import {corpusFolder, loadSet, namesOfSets} from './corpus.js'
import {belowFloor} from './floors.js'
import {scoreBoth} from './implicit.js'
import {type Options, readOptions} from './options.js'
import {printAmbiguity, printSet} from './print.js'
import {type Damage, damages} from './stress.js'

/** The set whose members are rows of ../shared/reference/ambiguity.json, and no documents. */
const rows = 'ambiguity'

/** What the stress sets are made of. */
const stressed = ['seeds', 'dev', 'bulk/cn-laws-strict', 'bulk/govcn-strict', 'bulk/tw-laws-strict']

async function main(words: readonly string[]): Promise<number> {
  if (!existsSync(corpusFolder)) {
    console.log('accuracy: ../shared/corpus is absent, nothing is scored')
    return 0
  }
  const sets = [...namesOfSets(), ...Object.keys(damages).map((name) => `stress/${name}`), rows]
  const options = readOptions(words, {sets, evidence: evidenceNames})
  if ('problem' in options) {
    console.error(`accuracy: ${options.problem}`)
    return 2
  }
  if (!options.ablation) return scoreSets(options)
  await printAblation(
    options.sets.filter((set) => set !== rows),
    documentsOf,
    options.parts
  )
  return 0
}

async function scoreSets({sets, show, without}: Options): Promise<number> {
  const failures: string[] = []
  const parser = without.length === 0 ? parse : parserWithout(without)
  for (const set of sets) {
    if (set === rows) {
      failures.push(...scoreRows(parser, show))
      continue
    }
    const {figures, documents, wrong, worse} = scoreBoth(set, await documentsOf(set), parser, {show})
    for (const line of wrong) console.log(line)
    printSet(set, figures, documents)
    // floors are for the whole parser
    if (without.length === 0) failures.push(...belowFloor(set, figures), ...worse)
  }
  for (const failure of failures) console.error(`accuracy: ${failure}`)
  return failures.length === 0 ? 0 : 1
}

/** Scores the places that look like markers and are none, or the reverse; what is below its floor is returned. */
function scoreRows(parser: typeof parse, show: boolean): string[] {
  const score = scoreAmbiguity(parser)
  if (show) for (const line of score.wrong) console.log(line)
  printAmbiguity(score)
  return parser === parse ? belowFloor(rows, figuresOf(score)) : []
}

async function documentsOf(set: string) {
  if (!set.startsWith('stress/')) return loadSet(set)
  const damage = damages[set.slice('stress/'.length) as Damage]
  const documents = await Promise.all(stressed.map(loadSet))
  return documents.flat().map(damage)
}

process.exitCode = await main(process.argv.slice(2))
