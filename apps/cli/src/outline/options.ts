import {general, jobs, leavingOut, output, quiet, reading, standardInputName} from '../options/common.js'
import {choice, choiceOrNone, count, flag, type ValuesOf, words} from '../options/option.js'
import {type FormatName, formatNames} from './formats.js'

const mostCharacters = 1_000_000_000
const deepest = 1000

/** The options of `gangmu file…`. */
export const outlineOptions = {
  ...reading,
  ...standardInputName,
  format: choice('result', formatNames),
  depth: count('result', deepest),
  body: choiceOrNone('result', ['full', 'none']),
  markers: choice('result', ['keep', 'strip']),
  style: choice('result', ['headings', 'list']),
  links: flag('result'),
  ids: choice('result', ['none', 'anchor', 'attribute']),
  'front-matter': flag('result'),
  'chunk-size': count('result', mostCharacters),
  ...leavingOut,
  script: choice('result', ['keep', 'hans', 'hant', 'tw', 'hk']),
  phrases: flag('result'),
  ...output,
  'out-dir': words('writing', {names: 'folder'}),
  watch: flag('writing', 'w'),
  ...jobs,
  color: choice('writing', ['auto', 'always', 'never']),
  ...quiet,
  ...general
} as const

export type OutlineValues = ValuesOf<typeof outlineOptions>

const all = formatNames
const ofText = all.filter((name) => name !== 'ast')

/** The formats on which an option has an effect; an option that does not stand here has one on all of them. */
const effects: {readonly [Name in keyof OutlineValues]?: readonly FormatName[]} = {
  body: ['markdown', 'opml', 'mindmap', 'html', 'docx'],
  markers: ['markdown', 'toc', 'opml', 'mindmap', 'html', 'docx'],
  style: ['markdown'],
  links: ['markdown'],
  ids: ['markdown'],
  'front-matter': ['markdown'],
  'chunk-size': ['chunks'],
  furniture: ofText,
  duplicates: ofText,
  pinyin: ofText,
  color: ['toc']
}

/** The scripts of regions that have words of their own. */
export const scriptsWithPhrases: readonly string[] = ['hans', 'tw', 'hk']

/** Those of the options that have no effect on the format. */
export function withoutEffect(format: FormatName, named: ReadonlySet<string>): string[] {
  return Object.entries(effects)
    .filter(([name, formats]) => named.has(name) && !formats.includes(format))
    .map(([name]) => name)
}
