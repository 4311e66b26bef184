import type {RuleName} from '../types.js'

/**
 * What the cause of a diagnostic is: the member before, the first one of a list, the nearest part that is there, what has the
 * same number, whose form is usual, what stands above.
 */
type Kind = 'before' | 'first' | 'nearest' | 'again' | 'form' | 'above'

/** What is said of causes in one language. */
export type CauseTable = Readonly<Record<Kind, (text: string) => string>>

/** What the causes of each rule are. */
export const causeKinds: Readonly<Record<RuleName, Kind>> = {
  'series-gap': 'before',
  'series-duplicate': 'before',
  'series-order': 'before',
  'series-restart': 'before',
  'lone-item': 'above',
  'count-mismatch': 'first',
  'reference-missing': 'nearest',
  'reference-ambiguous': 'again',
  'marker-punctuation': 'form',
  'mixed-brackets': 'form',
  'mixed-width': 'form',
  'mixed-script': 'form',
  'level-order': 'above',
  'level-skipped': 'above',
  'ambiguous-marker': 'above'
}

export const enCauses: CauseTable = {
  before: (text) => `Member before it: \`${text}\``,
  first: (text) => `First member: \`${text}\``,
  nearest: (text) => `Nearest one: \`${text}\``,
  again: (text) => `Same number: \`${text}\``,
  form: (text) => `Usual form: \`${text}\``,
  above: (text) => `Marker above it: \`${text}\``
}

export const zhHansCauses: CauseTable = {
  before: (text) => `前一项为“${text}”`,
  first: (text) => `首项为“${text}”`,
  nearest: (text) => `最接近的为“${text}”`,
  again: (text) => `相同的序号为“${text}”`,
  form: (text) => `通用的写法为“${text}”`,
  above: (text) => `上一层为“${text}”`
}

export const zhHantCauses: CauseTable = {
  before: (text) => `前一項為「${text}」`,
  first: (text) => `首項為「${text}」`,
  nearest: (text) => `最接近的為「${text}」`,
  again: (text) => `相同的序號為「${text}」`,
  form: (text) => `通用的寫法為「${text}」`,
  above: (text) => `上一層為「${text}」`
}
