import {toChunks} from '@gangmu/exporters'
import type {Renderer} from '../../convert/renderer.js'
import {countingTreeReader} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** A line a chunk. The name of the document begins its id, so that those of several can stand in one index. */
export async function chunksRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const {chunkSize, furniture, duplicates, pinyin} = wanted
  const options = {chunkSize, furniture, duplicates, pinyin}
  return (document, name) => {
    const {tree, left} = read(document)
    const chunks = toChunks(tree, document.text, {...options, document: name === '-' ? undefined : name})
    return {result: chunks.map((chunk) => `${JSON.stringify(chunk)}\n`).join(''), leftOut: left}
  }
}
