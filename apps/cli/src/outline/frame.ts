import {blankLines, type Frame, jsonFrame, noFrame} from '../convert/renderer.js'
import type {FormatName} from './formats.js'

/** What stands around the results of a format. */
export function frameOf(format: FormatName, several: boolean): Frame {
  if (format === 'json') return jsonFrame(several)
  return format === 'markdown' || format === 'toc' ? blankLines : noFrame
}
