import {toOpml} from '@gangmu/exporters'
import {leftOutOf, outputOptions, type Write} from './source.js'

export const writeOpml: Write = (source) => ({
  content: toOpml(source.tree, outputOptions(source.settings)),
  leftOut: leftOutOf(source)
})
