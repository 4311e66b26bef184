/** What draws a mind map, for the page that `toMindmap` writes and for the playground. It is bundled into both, and not published. */
export {press, step} from './keys.ts'
export {type MindMap, type MindMapOptions, mindMap} from './mind-map.ts'
export type {Outline} from './tree.ts'
