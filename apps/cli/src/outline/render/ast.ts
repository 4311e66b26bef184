import type {Renderer} from '../../convert/renderer.js'
import {treeReader} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** The tree on a line; where there are several, with the name of its document in the data of the root. */
export async function astRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await treeReader(wanted)
  return (document, name) => {
    const tree = read(document)
    const {type, text, origin} = document
    if (wanted.several) tree.data = {...tree.data, file: name}
    // what offsets count in is the file itself, or else has to be told
    if (type !== 'text') tree.data = {...tree.data, text, origin}
    return {result: `${JSON.stringify(tree)}\n`, leftOut: {}}
  }
}
