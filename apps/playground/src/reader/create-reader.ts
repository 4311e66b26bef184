import {type Diagnostic, leaveOut} from '@gangmu/core'
import type {Settings} from '../settings/settings.js'
import {createDocument, type Moment} from './document/index.js'
import {columnsOf} from './outline/columns.js'
import {createTrees} from './trees.js'
import type {ChunkRow, Reader} from './types.js'

/**
 * Makes a reader. What every keystroke needs is loaded with it, and everything else when it is asked for. Each answer is of
 * the text as it is when the question comes, whatever changes while the answer is made.
 */
export function createReader(): Reader {
  const document = createDocument()
  const trees = createTrees()
  return {
    async outline(settings) {
      const tree = await trees.shown(document.now(), settings)
      const {furniture, duplicates, pinyin} = settings
      return columnsOf(leaveOut(tree, {furniture, duplicates, pinyin}).tree)
    },
    change: (changes) => document.apply(changes),
    deposit: (deposited) => document.deposit(deposited),
    hints: () => document.now().hints,
    read: async (bytes, name, encoding) => (await import('./files/read.js')).readFile(bytes, name, encoding),
    readClipboard: async (html, plain) => (await import('./files/clipboard.js')).readClipboard(html, plain),
    async result(format, settings, file) {
      const now = document.now()
      const {resultOf} = await import('./results/index.js')
      return resultOf(now, format, settings, file, trees)
    },
    ...faultReader(document.now, trees),
    ...explainReader(document.now),
    ...listReader(document.now, trees)
  }
}

type Trees = ReturnType<typeof createTrees>

/** Finds faults and repairs them. */
function faultReader(now: () => Moment, trees: Trees): Pick<Reader, 'check' | 'fix'> {
  let checked: {readonly moment: Moment; readonly settings: Settings; readonly found: readonly Diagnostic[]} | null =
    null
  return {
    async check(settings, language) {
      const moment = now()
      const {faultsIn, inWords} = await import('./faults/index.js')
      const found = faultsIn(moment, settings, trees)
      checked = {moment, settings, found}
      return found.map((diagnostic) => inWords(diagnostic, language))
    },
    async fix(fault, settings) {
      const moment = now()
      // another check may come while this loads
      const before = checked
      const {repaired, faultsIn} = await import('./faults/index.js')
      if (fault === 'all') return repaired(moment, fault, settings, trees)
      const only = before?.moment === moment ? before.found[fault] : undefined
      // the text is another one: nobody knows which fault was meant
      if (before === null || only === undefined) return {changes: [], left: faultsIn(moment, settings, trees).length}
      return repaired(moment, only, before.settings, trees)
    }
  }
}

/** Explains candidates. */
function explainReader(now: () => Moment): Pick<Reader, 'explain' | 'explainedAt'> {
  const explained = async (implicit: boolean) => {
    const moment = now()
    return (await import('./explained/index.js')).explainedOf(moment, implicit)
  }
  return {
    explain: async ({implicit}, language, first, end) => (await explained(implicit)).rows(language, first, end),
    explainedAt: async ({implicit}, language, offset) => (await explained(implicit)).at(language, offset)
  }
}

/** Gives chunks and the mind map, for the page to show. */
function listReader(now: () => Moment, trees: Trees): Pick<Reader, 'chunks' | 'mindMap'> {
  let made: {readonly moment: Moment; readonly key: string; readonly chunks: readonly ChunkRow[]} | null = null
  return {
    async chunks(settings, first, last) {
      const moment = now()
      const key = JSON.stringify(settings)
      const {chunksOf} = await import('./results/chunks.js')
      if (made?.moment !== moment || made.key !== key) {
        const tree = await trees.shown(moment, settings)
        made = {moment, key, chunks: chunksOf({text: moment.text, tree, settings, name: undefined})}
      }
      const rows = made.chunks.slice(Math.max(0, first), Math.max(0, last))
      return {
        count: made.chunks.length,
        rows: rows.map(({id, path, text, start, end}) => ({id, path, text, start, end}))
      }
    },
    async mindMap(settings) {
      const moment = now()
      const {mapOf} = await import('./outline/map.js')
      return mapOf(await trees.shown(moment, settings), settings)
    }
  }
}
