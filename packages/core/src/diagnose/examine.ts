import {tableFor} from '../options.js'
import {referencesIn} from '../references/index.js'
import type {Reference} from '../references/types.js'
import type {Root} from '../types.js'
import {isAgreement} from './agreements.js'
import {formFaults} from './forms/reform.js'
import {levelFaults} from './levels/index.js'
import {numberingOf} from './numbering/index.js'
import {type ReckoningOptions, reckon} from './numbering/reckon.js'
import {severityOf} from './options.js'
import type {Examined} from './rule.js'
import {standardFor} from './standards/index.js'
import type {DiagnoseOptions} from './types.js'

/** What the rules look at in a document. The options have their defaults; `repairs` says what else a repair counts. */
export function examine(
  tree: Root,
  options: DiagnoseOptions,
  repairs: Partial<Pick<ReckoningOptions, 'counts' | 'keepsBeginnings'>> = {}
): Examined {
  const table = tableFor(options.constructs === undefined ? {} : {constructs: options.constructs})
  const numbering = numberingOf(tree, table, options.hints)
  const standard = standardFor(options.standard ?? 'none', numbering)
  const reckoning = reckon(numbering, {
    counts: (rule) => severityOf(rule, options) !== null,
    isRepealed: options.repealed === 'allow' && !isAgreement(tree),
    ...repairs
  })
  let references: readonly Reference[] | null = null
  return {
    tree,
    references: () => {
      references ??= referencesIn(tree, options.source)
      return references
    },
    numbering,
    reckoning,
    formFaults: formFaults(numbering, standard),
    levelFaults: levelFaults(numbering, standard),
    table,
    standard,
    options
  }
}
