/**
 * What the page reads and gives, as the options of the command: their names, values and usual values are the same, and a test
 * holds them together.
 */
export interface Settings {
  readonly style: 'headings' | 'list'
  readonly markers: 'keep' | 'strip'
  /** Whether the text stands below the titles; null for what is usual in the format. */
  readonly body: 'full' | 'none' | null
  /** Members below this depth are text of those above; null where none are. */
  readonly depth: number | null
  readonly links: boolean
  readonly ids: 'none' | 'anchor' | 'attribute'
  readonly 'front-matter': boolean
  /** In UTF-16 code units; null where chunks are leaves of the outline. */
  readonly 'chunk-size': number | null
  readonly furniture: 'omit' | 'keep'
  readonly duplicates: 'omit' | 'keep'
  readonly pinyin: 'omit' | 'keep'
  readonly script: 'keep' | 'hans' | 'hant' | 'tw' | 'hk'
  readonly phrases: boolean
  readonly implicit: boolean
  readonly standard: 'none' | 'gbt9704' | 'law' | 'tw' | 'thesis'
  readonly repealed: 'allow' | 'report'
}

export type SettingName = keyof Settings

/** How a setting is chosen. */
export type Setting =
  | {readonly kind: 'choice'; readonly values: readonly [string, ...string[]]}
  | {readonly kind: 'choice-or-none'; readonly values: readonly [string, ...string[]]}
  | {readonly kind: 'flag'}
  | {readonly kind: 'count'; readonly most: number}

/** Every setting, in the order in which the page shows them. The first value of a choice is the usual one. */
export const settingTable = {
  style: {kind: 'choice', values: ['headings', 'list']},
  markers: {kind: 'choice', values: ['keep', 'strip']},
  body: {kind: 'choice-or-none', values: ['full', 'none']},
  depth: {kind: 'count', most: 1000},
  links: {kind: 'flag'},
  ids: {kind: 'choice', values: ['none', 'anchor', 'attribute']},
  'front-matter': {kind: 'flag'},
  'chunk-size': {kind: 'count', most: 1_000_000_000},
  furniture: {kind: 'choice', values: ['omit', 'keep']},
  duplicates: {kind: 'choice', values: ['omit', 'keep']},
  pinyin: {kind: 'choice', values: ['omit', 'keep']},
  script: {kind: 'choice', values: ['keep', 'hans', 'hant', 'tw', 'hk']},
  phrases: {kind: 'flag'},
  implicit: {kind: 'flag'},
  standard: {kind: 'choice', values: ['none', 'gbt9704', 'law', 'tw', 'thesis']},
  repealed: {kind: 'choice', values: ['allow', 'report']}
} as const satisfies {readonly [Name in SettingName]: Setting}

/** The scripts of regions that have words of their own: `phrases` says nothing beside another. */
export const scriptsWithPhrases: readonly Settings['script'][] = ['hans', 'tw', 'hk']

/** What holds where nothing is chosen. */
export const usualSettings: Settings = {
  style: 'headings',
  markers: 'keep',
  body: null,
  depth: null,
  links: false,
  ids: 'none',
  'front-matter': false,
  'chunk-size': null,
  furniture: 'omit',
  duplicates: 'omit',
  pinyin: 'omit',
  script: 'keep',
  phrases: false,
  implicit: false,
  standard: 'none',
  repealed: 'allow'
}
