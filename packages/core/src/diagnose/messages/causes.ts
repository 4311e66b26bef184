import type {RuleName} from '../types.js'

/** What the cause of a diagnostic is: the member before, the first one of a list, of a form, what stands above. */
type Kind = 'before' | 'first' | 'form' | 'above' | 'other'

/** What is said of causes in one language. */
export type CauseTable = Readonly<Record<Kind, (text: string) => string>>

/** What the causes of each rule are. */
export const causeKinds: Readonly<Record<RuleName, Kind>> = {
  'series-gap': 'before',
  'series-duplicate': 'before',
  'series-order': 'before',
  'series-restart': 'before',
  'lone-item': 'other',
  'count-mismatch': 'first',
  'reference-missing': 'other',
  'reference-ambiguous': 'other',
  'marker-punctuation': 'form',
  'mixed-brackets': 'form',
  'mixed-width': 'form',
  'mixed-script': 'form',
  'level-order': 'above',
  'level-skipped': 'above',
  'ambiguous-marker': 'other'
}

export const enCauses: CauseTable = {
  before: (text) => `Member before it: \`${text}\``,
  first: (text) => `First member: \`${text}\``,
  form: (text) => `Form set here: \`${text}\``,
  above: (text) => `Marker above it: \`${text}\``,
  other: (text) => `Because of this: \`${text}\``
}

export const zhHansCauses: CauseTable = {
  before: (text) => `前一项为“${text}”`,
  first: (text) => `首项为“${text}”`,
  form: (text) => `此处写作“${text}”`,
  above: (text) => `上一层为“${text}”`,
  other: (text) => `依据为“${text}”`
}

export const zhHantCauses: CauseTable = {
  before: (text) => `前一項為「${text}」`,
  first: (text) => `首項為「${text}」`,
  form: (text) => `此處寫作「${text}」`,
  above: (text) => `上一層為「${text}」`,
  other: (text) => `依據為「${text}」`
}
