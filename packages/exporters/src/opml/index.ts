export type {OpmlOptions} from './options.js'
export {toOpml} from './to-opml.js'
