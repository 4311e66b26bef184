import {toHtml} from '@gangmu/exporters/html'
import type {Renderer} from '../../convert/renderer.js'
import {languageOf} from './language.js'
import {countingTreeReader, outputOptions} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** A page of the text with headings. */
export async function htmlRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const options = {...outputOptions(wanted), lang: languageOf(wanted.script)}
  return (document) => {
    const {tree, left} = read(document)
    return {result: toHtml(tree, options), leftOut: left}
  }
}
