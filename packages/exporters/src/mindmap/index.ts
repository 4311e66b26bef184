export type {MindmapOptions} from './options.js'
export {toMindmap} from './to-mindmap.js'
