import {type Chunk, toChunks} from '@gangmu/exporters'
import {leavingOut, leftOutOf, type Source, type Write} from './source.js'

/** A line a chunk. */
export const writeChunks: Write = (source) => ({
  content: chunksOf(source)
    .map((chunk) => `${JSON.stringify(chunk)}\n`)
    .join(''),
  leftOut: leftOutOf(source)
})

export function chunksOf({tree, text, settings, name}: Source): Chunk[] {
  const chunkSize = settings['chunk-size'] ?? undefined
  return toChunks(tree, text, {...leavingOut(settings), chunkSize, document: name})
}
