import {toDocx} from '@gangmu/exporters/docx'
import type {Renderer} from '../../convert/renderer.js'
import {countingTreeReader} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** A Word document. */
export async function docxRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const {body, markers, furniture, duplicates, pinyin} = wanted
  const options = {body, markers, furniture, duplicates, pinyin}
  return async (document) => {
    const {tree, left} = read(document)
    return {result: await toDocx(tree, options), leftOut: left}
  }
}
