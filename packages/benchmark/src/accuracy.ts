/**
 * `npm run accuracy`: parses every document of ../shared/corpus and prints what its tools/score.mjs finds.
 *
 *     npm run accuracy -- [--show] [set…]     every set, or those that are named (seeds, dev, bulk/cn-laws-flat, stress/cut)
 */
import {existsSync} from 'node:fs'
import {corpusFolder, loadSet, namesOfSets} from './corpus.js'
import {belowFloor} from './floors.js'
import {printSet} from './print.js'
import {scoreDocuments} from './score.js'
import {type Damage, damages} from './stress.js'

/** What the stress sets are made of. */
const stressed = ['seeds', 'dev', 'bulk/cn-laws-strict', 'bulk/govcn-strict', 'bulk/tw-laws-strict']

async function main(words: readonly string[]): Promise<number> {
  if (!existsSync(corpusFolder)) {
    console.log('accuracy: ../shared/corpus is absent, nothing is scored')
    return 0
  }
  const show = words.includes('--show')
  const chosen = words.filter((word) => !word.startsWith('--'))
  const known = [...namesOfSets(), ...Object.keys(damages).map((name) => `stress/${name}`)]
  const unknown = chosen.filter((set) => !known.includes(set))
  if (unknown.length > 0) {
    console.error(`accuracy: no set is named ${unknown.join(', ')}, expected one of ${known.join(', ')}`)
    return 2
  }
  const failures: string[] = []
  for (const set of chosen.length === 0 ? known : chosen) {
    const {figures, documents, wrong} = scoreDocuments(await documentsOf(set))
    if (show) for (const line of wrong) console.log(line)
    printSet(set, figures, documents)
    failures.push(...belowFloor(set, figures))
  }
  for (const failure of failures) console.error(`accuracy: ${failure}`)
  return failures.length === 0 ? 0 : 1
}

async function documentsOf(set: string) {
  if (!set.startsWith('stress/')) return loadSet(set)
  const damage = damages[set.slice('stress/'.length) as Damage]
  const documents = await Promise.all(stressed.map(loadSet))
  return documents.flat().map(damage)
}

process.exitCode = await main(process.argv.slice(2))
