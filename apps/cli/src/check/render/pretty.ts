import type {Position} from '@gangmu/core'
import type {CheckMessages} from '../../messages/index.js'
import {oneLine} from '../../report.js'
import type {Checked, Fault} from '../faults.js'
import {excerptOf} from './excerpt.js'
import {type Paint, paintFor, type Tone} from './paint.js'

export interface PrettyOptions {
  readonly colour: boolean
  readonly columns: number
}

/**
 * The faults of a document for its reader, with the lines that they stand in:
 *
 *     notice.txt:3:1: error: Unexpected gap before `四、`, expected `三、` after `二、`  series-gap
 *       3 | 四、护堤
 *         | ^^^^
 *       2 | 二、修闸
 *         | ---- Member before it: `二、`
 */
export function prettyReport(
  {faults, source}: Pick<Checked, 'faults' | 'source'>,
  name: string,
  messages: CheckMessages,
  {colour, columns}: PrettyOptions
): string {
  const paint = paintFor(colour)
  const entries = faults.map((fault) => {
    const {because, diagnostic} = fault
    const {severity, place, cause} = diagnostic
    const digits = String(Math.max(place.start.line, cause?.position.start.line ?? 0)).length
    const layout = {source, digits, columns, paint}
    return [
      headOf(fault, name, messages, paint),
      ...linesAt(place, {sign: '^', tone: severity, says: ''}, layout),
      ...(cause ? linesAt(cause.position, {sign: '-', tone: 'info', says: oneLine(because)}, layout) : [])
    ]
  })
  return entries.map((lines) => `${lines.join('\n')}\n`).join('\n')
}

/** notice.docx:3:1 (paragraph 3): error: … */
function headOf({diagnostic, reason, origin}: Fault, name: string, messages: CheckMessages, paint: Paint): string {
  const {severity, place, rule} = diagnostic
  const {line, column} = place.start
  const where = origin === undefined ? '' : ` (${messages.origin[origin.unit](origin.at)})`
  const says = oneLine(reason)
  const at = paint(`${oneLine(name)}:${line}:${column}${where}:`, 'place')
  return `${at} ${paint(`${messages.severities[severity]}:`, severity)} ${says}  ${paint(rule, 'aside')}`
}

interface Layout {
  readonly source: string
  readonly digits: number
  readonly columns: number
  readonly paint: Paint
}

interface Mark {
  readonly sign: string
  readonly tone: Tone
  readonly says: string
}

/** A line of the text, and below it what is marked in it. */
function linesAt({start, end}: Position, mark: Mark, {source, digits, columns, paint}: Layout): string[] {
  const gutter = (line: string) => paint(`  ${line.padStart(digits)} |`, 'aside')
  const room = Math.max(columns - digits - 5, 20)
  const {text, before, width} = excerptOf(source, start.offset, end.offset, room)
  const {sign, tone, says} = mark
  const sentence = says === '' ? '' : ` ${says}`
  return [
    `${gutter(String(start.line))} ${text}`.trimEnd(),
    `${gutter('')} ${' '.repeat(before)}${paint(`${sign.repeat(width)}${sentence}`, tone)}`
  ]
}
