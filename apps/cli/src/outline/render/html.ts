import {toHtml} from '@gangmu/exporters/html'
import type {Renderer} from '../../convert/renderer.js'
import {countingTreeReader} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** The script of the result decides how its characters look. */
const languages = {keep: 'zh', hans: 'zh-Hans', hant: 'zh-Hant', tw: 'zh-Hant', hk: 'zh-Hant'} as const

export async function htmlRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const {body, markers, furniture, duplicates, pinyin, script} = wanted
  const options = {body, markers, furniture, duplicates, pinyin, lang: languages[script]}
  return (document) => {
    const {tree, left} = read(document)
    return {result: toHtml(tree, options), leftOut: left}
  }
}
