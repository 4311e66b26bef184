/**
 * `npm run faults`: breaks documents of ../shared/corpus in one place each, and prints how many of these faults are found and repaired.
 *
 *     npm run faults -- [--copies 1000] [--seed 8] [--list] [--reports]
 *
 * --list prints a line for each fault that is missed, --reports one for all that is said of the documents as they are.
 */
import {existsSync} from 'node:fs'
import {corpusFolder, loadSet, namesOfSets} from '../corpus.js'
import {judgeFaults, reportsOf} from './judge.js'
import {type FaultOptions, readFaultOptions} from './options.js'
import {editsLine, judgementLines, missLine, mixLines, repairLines, reportLine, unrepairedLine} from './print.js'
import {judgeRepairs, repairsOf} from './repairs.js'
import {seedFaults} from './seed.js'
import type {SetDocument} from './types.js'

async function main(words: readonly string[]): Promise<number> {
  if (!existsSync(corpusFolder)) {
    console.log('faults: ../shared/corpus is absent, nothing is measured')
    return 0
  }
  const options = readFaultOptions(words)
  if ('problem' in options) {
    console.error(`faults: ${options.problem}`)
    return 2
  }
  const documents = await allDocuments()
  measure(documents, options)
  printOwnReports(documents, options)
  return 0
}

async function allDocuments(): Promise<SetDocument[]> {
  const sets = await Promise.all(
    namesOfSets().map(async (set) => (await loadSet(set)).map((document) => ({...document, set})))
  )
  return sets.flat()
}

function measure(documents: readonly SetDocument[], {copies, seed, list}: FaultOptions): void {
  const seeded = seedFaults(documents, copies, seed)
  print([`seed ${seed}`, ...mixLines(seeded), ''])
  const judgements = judgeFaults(seeded)
  if (list) print(judgements.filter(({verdict}) => verdict !== 'found').map(missLine))
  print([...judgementLines(judgements), ''])
  const repairs = judgeRepairs(seeded)
  if (list) print(repairs.filter(({isRepaired}) => !isRepaired).map(unrepairedLine))
  print([...repairLines(repairs), ''])
}

/** What is said of the documents as they are, and what would be repaired there. */
function printOwnReports(documents: readonly SetDocument[], {reports}: FaultOptions): void {
  let count = 0
  let repaired = 0
  for (const document of documents) {
    const own = reportsOf(document.text)
    const edits = repairsOf(document.text)
    count += own.length
    repaired += edits.length
    if (!reports) continue
    print(own.map((each) => reportLine(document, each)))
    if (edits.length > 0) print([`${document.set}/${document.name}: fix: ${editsLine(document.text, edits)}`])
  }
  print([`${documents.length} documents as they are: ${count} reports, ${repaired} edits of fix`])
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}

process.exitCode = await main(process.argv.slice(2))
