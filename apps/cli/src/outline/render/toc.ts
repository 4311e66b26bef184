import {toToc} from '@gangmu/exporters'
import type {Renderer} from '../../convert/renderer.js'
import {oneLine} from '../../report.js'
import {treeReader} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** The outline as a tree for a terminal; where there are several, each below its name. */
export async function tocRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await treeReader(wanted)
  const {markers, furniture, duplicates, pinyin, columns, colour, several} = wanted
  const options = {markers, furniture, duplicates, pinyin, columns, colour}
  return (document, name) => {
    // titles alone are no loss of lines
    const tree = toToc(read(document), options)
    return {result: several ? `${oneLine(name)}\n${tree}` : tree, leftOut: {}}
  }
}
