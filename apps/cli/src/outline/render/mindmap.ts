import {parse as partsOf} from 'node:path'
import {toMindmap} from '@gangmu/exporters/mindmap'
import type {Renderer} from '../../convert/renderer.js'
import {languageOf} from './language.js'
import {countingTreeReader, outputOptions} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** A page with a mind map; a document without a title is called by its name. */
export async function mindmapRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const options = {...outputOptions(wanted), lang: languageOf(wanted.script)}
  return (document, name) => {
    const {tree, left} = read(document)
    const title = name === '-' ? undefined : partsOf(name).name
    // titles alone are no loss of lines
    return {result: toMindmap(tree, {...options, title}), leftOut: wanted.body === 'none' ? {} : left}
  }
}
