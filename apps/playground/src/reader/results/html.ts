import {toHtml} from '@gangmu/exporters/html'
import {languageOf, leftOutOf, outputOptions, type Write} from './source.js'

export const writeHtml: Write = (source) => {
  const {tree, settings} = source
  const options = {...outputOptions(settings), lang: languageOf(settings.script)}
  return {content: toHtml(tree, options), leftOut: leftOutOf(source)}
}
