import {toMindmap} from '@gangmu/exporters/mindmap'
import {stemOf} from '../file-name.js'
import {languageOf, leftOutOf, outputOptions, type Write} from './source.js'

/** A document without a title is called by the name of its file. A map is for an overview: it has the text only where that is asked for. */
export const writeMindmap: Write = (source) => {
  const {tree, settings, name} = source
  const body = settings.body ?? 'none'
  const options = {...outputOptions(settings), body, lang: languageOf(settings.script)}
  const title = name === undefined ? undefined : stemOf(name)
  // titles alone are no loss of lines
  return {content: toMindmap(tree, {...options, title}), leftOut: body === 'none' ? {} : leftOutOf(source)}
}
