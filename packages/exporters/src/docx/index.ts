export type {OptionError} from '../options.js'
export type {DocxOptions} from './options.js'
export {toDocx} from './to-docx.js'
