import {leftOutLines, toJson} from '@gangmu/exporters'
import {jsonResult, type Renderer} from '../../convert/renderer.js'
import {countingTreeReader} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** The outline as JSON; several are an array, each with its name in the field `file`. */
export async function jsonRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const {furniture, duplicates, pinyin} = wanted
  const kept = {furniture, duplicates, pinyin}
  return (document, name) => {
    const {tree, left} = read(document)
    const result = jsonResult(wanted.several, name, toJson(tree, kept))
    return {result, leftOut: {contents: leftOutLines(tree, kept), ...left}}
  }
}
