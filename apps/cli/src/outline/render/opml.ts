import {toOpml} from '@gangmu/exporters'
import type {Renderer} from '../../convert/renderer.js'
import {countingTreeReader, outputOptions} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

export async function opmlRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const options = outputOptions(wanted)
  return (document) => {
    const {tree, left} = read(document)
    return {result: toOpml(tree, options), leftOut: left}
  }
}
