/**
 * `npm run faults`: breaks documents of ../shared/corpus in one place each, and prints how many of these faults are found and repaired.
 *
 *     npm run faults -- [--copies 1000] [--seed 8] [--list] [--reports]
 *
 * --list prints a line for each fault that is missed, --reports one for all that is said of the documents as they are.
 */
import {existsSync} from 'node:fs'
import {corpusFolder} from '../corpus.js'
import {belowFaultFloor} from './floors.js'
import {judgeFaults, ownReports} from './judge.js'
import {allDocuments, figuresOf} from './measure.js'
import {type FaultOptions, readFaultOptions} from './options.js'
import {editsLine, judgementLines, missLine, mixLines, repairLines, reportLine, unrepairedLine} from './print.js'
import {judgeRepairs, ownRepairs} from './repairs.js'
import {seedFaults} from './seed.js'
import {truthOf} from './true-faults.js'
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
  const copies = seedFaults(documents, options.copies, options.seed)
  print([`seed ${options.seed}`, ...mixLines(copies), ''])
  const judgements = judgeFaults(copies)
  const repairs = judgeRepairs(copies)
  if (options.list) {
    print(judgements.filter(({verdict}) => verdict !== 'found').map(missLine))
    print(repairs.filter(({isRepaired}) => !isRepaired).map(unrepairedLine))
  }
  print([...judgementLines(judgements), '', ...repairLines(repairs), ''])
  printOwnReports(documents, options)
  const failures = belowFaultFloor(figuresOf(judgements, repairs, documents))
  for (const failure of failures) console.error(`faults: ${failure}`)
  return failures.length === 0 ? 0 : 1
}

/** What is said of the documents as they are, and what would be repaired there. */
function printOwnReports(documents: readonly SetDocument[], {reports}: FaultOptions): void {
  const counts = {reports: 0, true: 0, edits: 0}
  for (const document of documents) {
    const own = ownReports(document)
    const edits = ownRepairs(document)
    counts.reports += own.length
    counts.true += own.filter((each) => truthOf(document, each) !== undefined).length
    counts.edits += edits.length
    if (!reports) continue
    print(own.map((each) => reportLine(document, each)))
    if (edits.length > 0) print([`${document.set}/${document.name}: fix: ${editsLine(document.text, edits)}`])
  }
  const {length} = documents
  print([
    `${length} documents as they are: ${counts.reports} reports, ${counts.true} of them found true by hand; ${counts.edits} edits of fix`
  ])
}

function print(lines: readonly string[]): void {
  for (const line of lines) console.log(line)
}

process.exitCode = await main(process.argv.slice(2))
