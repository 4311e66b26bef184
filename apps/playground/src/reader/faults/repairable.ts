import type {Diagnostic} from '@gangmu/core'
export function isRepairable({rule, expected}: Diagnostic): boolean {
  return expected !== undefined && /^(series|mixed|level|marker)/.test(rule)
}
