import {leftOutLines, toMarkdown} from '@gangmu/markdown'
import {leftOutOf, outputOptions, type Write} from './source.js'

export const writeMarkdown: Write = async (source) => {
  const {tree, settings, name} = source
  const {style, links, ids} = settings
  const options = {...outputOptions(settings), style, links, ids}
  const metadata = settings['front-matter'] ? (await import('@gangmu/markdown/front-matter')).frontMatter : undefined
  const content = toMarkdown(tree, {...options, frontMatter: metadata?.(name === undefined ? {} : {file: name})})
  const left = leftOutOf(source)
  // titles alone were asked for, and no line of a page is one
  const lines = options.body === 'none' ? {...left, furniture: 0} : left
  return {content, leftOut: {contents: leftOutLines(tree, options), ...lines}}
}
