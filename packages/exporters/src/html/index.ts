export type {HtmlOptions} from './options.js'
export {toHast, toHtml} from './to-hast.js'
