import type {ConstructTable} from '../markers/compile.js'
import type {Reference} from '../references/types.js'
import type {Root} from '../types.js'
import type {FormFault} from './forms/reform.js'
import type {LevelFault} from './levels/index.js'
import type {Numbering} from './numbering/index.js'
import type {Reckoning} from './numbering/reckon.js'
import type {Standard} from './standards/index.js'
import type {DiagnoseOptions, Diagnostic} from './types.js'

/** What a rule found: a diagnostic without what is the same for all of the rule. */
export type Finding = Omit<Diagnostic, 'rule' | 'severity'>

/** What a rule looks at. */
export interface Examined {
  readonly tree: Root
  /** The members with their markers taken apart, and the series that they make. */
  readonly numbering: Numbering
  /** Where the text names a part of the document; read when a rule first asks for them. */
  readonly references: () => readonly Reference[]
  /** What the numbers of the series should be. */
  readonly reckoning: Reckoning
  /** The markers that are not written as they should be. */
  readonly formFaults: readonly FormFault[]
  /** The series that do not have the form of their level. */
  readonly levelFaults: readonly LevelFault[]
  readonly table: ConstructTable
  /** How the document is to be numbered; null where no standard was chosen. */
  readonly standard: Standard | null
  readonly options: DiagnoseOptions
}

/** Finds what breaks one rule, in any order. */
export type Rule = (examined: Examined) => Finding[]
