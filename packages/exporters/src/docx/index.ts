export type {DocxOptions} from './options.js'
export {toDocx} from './to-docx.js'
