import {spawnSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Root} from '@gangmu/core'
import {corpusFolder} from './corpus.js'
import type {GoldDocument} from './gold.js'

/** What score.mjs calls its figures, and their values. */
export type Figures = Readonly<Record<string, number>>

export interface Score {
  figures: Figures
  documents: readonly (Figures & {readonly name: string})[]
  /** A line for each thing that is wrong, where they are asked for. */
  wrong: readonly string[]
}

/** Parses documents and has the trees scored by the corpus' own tool. */
export function scoreDocuments(
  documents: readonly GoldDocument[],
  parse: (text: string) => Root,
  {show = false}: {readonly show?: boolean} = {}
): Score {
  const folder = mkdtempSync(join(tmpdir(), 'gangmu-accuracy-'))
  const gold = join(folder, 'gold')
  const predictions = join(folder, 'predictions')
  try {
    mkdirSync(gold)
    mkdirSync(predictions)
    for (const [index, document] of documents.entries()) {
      // documents of several sets can have one name
      const name = `${document.name}${documents.findIndex(({name}) => name === document.name) === index ? '' : `-${index}`}`
      writeFileSync(join(gold, `${name}.txt`), document.text)
      writeFileSync(join(gold, `${name}.gold.json`), JSON.stringify(document.gold))
      writeFileSync(join(predictions, `${name}.json`), JSON.stringify(parse(document.text)))
    }
    const score = JSON.parse(run(['--json', gold, predictions])) as {total: Figures; documents: Score['documents']}
    const lines = show ? run(['--show', gold, predictions]).split('\n') : []
    const wrong = lines.filter((line) => /^\S+:\d+: /.test(line))
    return {figures: score.total, documents: score.documents, wrong}
  } finally {
    rmSync(folder, {recursive: true, force: true})
  }
}

function run(words: readonly string[]): string {
  const {status, stdout, stderr} = spawnSync(process.execPath, [join(corpusFolder, 'tools/score.mjs'), ...words], {
    encoding: 'utf8',
    maxBuffer: 1 << 28
  })
  if (status !== 0 || stdout === '') throw new Error(`score.mjs failed: ${stderr || 'it printed nothing'}`)
  return stdout
}
