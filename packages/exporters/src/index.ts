export type {OutlineEntry, OutlineJson} from './outline-json.js'
export {leftOutLines, toJson} from './to-json.js'
