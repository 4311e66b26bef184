export type {TocOptions} from './options.js'
export {toToc} from './to-toc.js'
