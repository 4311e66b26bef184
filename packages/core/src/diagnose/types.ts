/**
 * Diagnostics: faults of numbering as data. What a message says of one is in `diagnosticMessage`, and docs/messages.md has a
 * section for each rule.
 */

import type {Explanation} from '../explain/types.js'
import type {HintedText} from '../hints/types.js'
import type {MarkerConstruct} from '../markers/construct.js'
import type {Position} from '../types.js'

/**
 * Every rule, in the order of docs/messages.md.
 *
 * @example
 * ```ts
 * import {ruleNames} from '@gangmu/core'
 *
 * console.log(ruleNames.filter((name) => name.startsWith('series')).join(' '))
 * ```
 * ```text
 * series-gap series-duplicate series-order series-restart
 * ```
 */
export const ruleNames = [
  'series-gap',
  'series-duplicate',
  'series-order',
  'series-restart',
  'lone-item',
  'count-mismatch',
  'reference-missing',
  'reference-ambiguous',
  'marker-punctuation',
  'mixed-brackets',
  'mixed-width',
  'mixed-script',
  'level-order',
  'level-skipped',
  'ambiguous-marker'
] as const

/** The name of a rule. */
export type RuleName = (typeof ruleNames)[number]

/** How bad a fault is: an error is wrong by any reading, a warning is wrong in most documents, information can be meant. */
export type Severity = 'info' | 'warning' | 'error'

/**
 * How a document is to be numbered: `gbt9704` for 一、（一）1.（1） (GB/T 9704-2012 7.3.3), `law` for 编章节条款项目 (立法法 §65), `tw`
 * for 壹、一、（一）1、（1）甲、 (文書處理手冊), `thesis` for 1 1.1 1.1.1 (CY/T 35-2001), `none` for what is wrong by any of them.
 */
export type StandardName = 'none' | 'gbt9704' | 'law' | 'tw' | 'thesis'

/** The place that set an expectation: the member before, the marker above, the first one of its form. */
export interface DiagnosticCause {
  /** Where it stands. */
  position: Position
  /** The characters that stand there, as they are read: `二、`. */
  text: string
}

/** A fault of numbering. */
export interface Diagnostic {
  /** The rule that it breaks. */
  rule: RuleName
  /** How bad it is, as the rule has it or as the options say. */
  severity: Severity
  /** Where it stands: the marker, the words that state a count, the reference. */
  place: Position
  /** What stands there, as it is read: `四、`, `三个方面`, `第九条`. */
  actual: string
  /** What should stand there: `三、`, `四个方面`. Nothing where no one thing is right. */
  expected?: string
  /** What set the expectation. Nothing where the rule alone does. */
  cause?: DiagnosticCause
}

/** What `diagnose` looks for, and how. */
export interface DiagnoseOptions {
  /** The text that was parsed. Without it the places of references in joined lines span the whole line. */
  source?: string | undefined
  /** The hints with which the text was parsed, where there were some: they tell the lists of its format apart. */
  hints?: HintedText['hints'] | undefined
  /** How the document is to be numbered: `none` (the default) reports what is wrong by any standard. */
  standard?: StandardName | undefined
  /** Rules that are not reported, or as something else than usual: `{'lone-item': 'off', 'series-gap': 'warning'}`. */
  rules?: {readonly [Rule in RuleName]?: Severity | 'off' | undefined} | undefined
  /** Whether numbers that articles of a law do not have are taken for repealed ones: `allow` (the default) or `report`. */
  repealed?: 'allow' | 'report' | undefined
  /** What `explain` says of the same text with the same options, for `ambiguous-marker`; without it that rule is silent. */
  explained?: readonly Explanation[] | undefined
  /** The constructs with which the text was parsed, where they are not `defaultConstructs`. */
  constructs?: readonly MarkerConstruct[] | undefined
}
