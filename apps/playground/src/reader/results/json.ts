import {leftOutLines, toJson} from '@gangmu/exporters'
import {leavingOut, leftOutOf, type Write} from './source.js'

export const writeJson: Write = (source) => {
  const {tree, settings} = source
  const options = leavingOut(settings)
  const content = `${JSON.stringify(toJson(tree, options), null, 2)}\n`
  return {content, leftOut: {contents: leftOutLines(tree, options), ...leftOutOf(source)}}
}
