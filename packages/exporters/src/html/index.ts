export type {OptionError} from '../options.js'
export type {HtmlOptions} from './options.js'
export {toHast, toHtml} from './to-hast.js'
