import {toDocx} from '@gangmu/exporters/docx'
import {leftOutOf, outputOptions, type Write} from './source.js'

export const writeDocx: Write = async (source) => ({
  content: await toDocx(source.tree, outputOptions(source.settings)),
  leftOut: leftOutOf(source)
})
