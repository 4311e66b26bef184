export type {MarkdownOptions, OptionError} from './options.js'
export {gangmuParse, gangmuToMdast} from './plugins.js'
export {markdownSettings, toMarkdown} from './stringify.js'
export {leftOutLines, toMdast} from './to-mdast.js'
