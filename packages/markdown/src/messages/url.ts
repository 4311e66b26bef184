import type {RuleName} from '@gangmu/core'

/**
 * The address of what docs/messages.md says of a rule. gangmu has no home on the web yet: until then it is a name, like
 * those of its schemas, and no link.
 *
 * @example
 * ```ts
 * import {messageUrl} from '@gangmu/markdown'
 *
 * console.log(messageUrl('series-gap'))
 * ```
 * ```text
 * urn:gangmu:messages#series-gap
 * ```
 */
export function messageUrl(rule: RuleName): string {
  return `urn:gangmu:messages#${rule}`
}
