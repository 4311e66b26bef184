import type {DiagnoseOptions} from '@gangmu/core'
import type {CheckFormat} from './options.js'

/** What is asked of each document. It is plain data, and goes to other threads. */
export interface CheckWanted {
  readonly format: CheckFormat
  /** Whether several results make one text, and are told apart by the names of their documents. */
  readonly several: boolean
  readonly diagnose: Pick<DiagnoseOptions, 'standard' | 'rules' | 'repealed'>
  /** Whether colours are shown. */
  readonly colour: boolean
  /** How wide a line may be. */
  readonly columns: number
}
