import type {DelimiterKind} from '../standards/index.js'

/** The characters that stand for each punctuation, the right one first. */
const characters: Readonly<Record<DelimiterKind, string>> = {
  none: '',
  enumeration: '、﹑､',
  dot: '.．﹒․',
  comma: '，,﹐',
  colon: '：:',
  stop: '。'
}

const kinds = Object.keys(characters) as DelimiterKind[]

/** What the punctuation behind a marker stands for; 'none' for nothing. */
export function delimiterKindOf(delimiter: string): DelimiterKind {
  return kinds.find((kind) => delimiter !== '' && characters[kind].includes(delimiter)) ?? 'none'
}

/** The right character for a punctuation; '' for none. */
export function delimiterFor(kind: DelimiterKind): string {
  return characters[kind].charAt(0)
}
