export type {Chunk, ChunkOptions} from './chunks/chunk.js'
export type {OutlineEntry, OutlineJson} from './outline-json.js'
export {toChunks} from './to-chunks.js'
export {leftOutLines, toJson} from './to-json.js'
