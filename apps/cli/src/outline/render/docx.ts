import {toDocx} from '@gangmu/exporters/docx'
import type {Renderer} from '../../convert/renderer.js'
import {countingTreeReader, outputOptions} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** A Word document. */
export async function docxRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const options = outputOptions(wanted)
  return async (document) => {
    const {tree, left} = read(document)
    return {result: await toDocx(tree, options), leftOut: left}
  }
}
