export {ImportError, type ImportProblem, type UnsupportedFormat} from './import-error.js'
export {defaultLimits, type Limits} from './limits.js'
export {read} from './read.js'
export type * from './types.js'
