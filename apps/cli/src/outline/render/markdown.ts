import {leftOutLines, toMarkdown} from '@gangmu/markdown'
import type {Renderer} from '../../convert/renderer.js'
import {countingTreeReader} from './tree-reader.js'
import type {OutlineWanted} from './wanted.js'

/** Markdown; where there are several, each below a comment with its name. */
export async function markdownRenderer(wanted: OutlineWanted): Promise<Renderer> {
  const read = await countingTreeReader(wanted)
  const {style, body, markers, links, ids, furniture, duplicates, pinyin} = wanted
  const options = {style, body, markers, links, ids, furniture, duplicates, pinyin}
  // what writes YAML would make up a third of the start
  const metadata = wanted.frontMatter ? (await import('@gangmu/markdown/front-matter')).frontMatter : undefined
  return (document, name) => {
    const {tree, left} = read(document)
    const outline = toMarkdown(tree, {...options, frontMatter: metadata?.(name === '-' ? {} : {file: name})})
    const result = wanted.several ? [comment(name), outline].filter((part) => part !== '').join('\n') : outline
    // titles alone were asked for, and no line of a page is one
    const lines = body === 'none' ? {...left, furniture: 0} : left
    return {result, leftOut: {contents: leftOutLines(tree, options), ...lines}}
  }
}

/** A line that readers of Markdown do not show. */
function comment(name: string): string {
  return `<!-- ${name.replaceAll(/\p{Cc}/gu, ' ').replaceAll('-->', '--&gt;')} -->\n`
}
