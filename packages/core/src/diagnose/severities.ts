import type {RuleName, Severity} from './types.js'

/** How bad a fault of each rule is, where the options do not say. */
export const severities: Readonly<Record<RuleName, Severity>> = {
  'series-gap': 'error',
  'series-duplicate': 'error',
  'series-order': 'error',
  'series-restart': 'warning',
  'lone-item': 'info',
  'count-mismatch': 'warning',
  'reference-missing': 'warning',
  'reference-ambiguous': 'warning',
  'marker-punctuation': 'warning',
  'mixed-brackets': 'warning',
  'mixed-width': 'warning',
  'mixed-script': 'warning',
  'level-order': 'warning',
  'level-skipped': 'warning',
  'ambiguous-marker': 'info'
}
