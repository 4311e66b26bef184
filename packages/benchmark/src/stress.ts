/**
 * Damaged copies of documents, always damaged in the same way. They tell designs apart where the plain documents are
 * saturated: a reader that lives by counting breaks on the first lost number.
 */
import {defaultConstructs, readMarker} from '@gangmu/core'
import {applyEdits, type Edit} from './edits.js'
import type {GoldDocument, GoldNode} from './gold.js'
import {randomFrom, seedOf} from './random.js'

/** The kinds of damage, by name. */
export const damages = {cut, lost, blanks, numbers} as const

export type Damage = keyof typeof damages

/** The first half is missing: the outline goes on from the middle. */
function cut(document: GoldDocument): GoldDocument {
  const middle = document.text.indexOf('\n', Math.floor(document.text.length * 0.45)) + 1
  return middle === 0 ? document : applyEdits(document, [{start: 0, end: middle, text: ''}])
}

/** Of the lines that begin with a marker, this share is lost. */
const lostShare = 0.06

function lost(document: GoldDocument): GoldDocument {
  const random = randomFrom(seedOf(document.name))
  const edits: Edit[] = []
  for (const node of lineNodes(document)) {
    if (random() >= lostShare) continue
    const start = document.text.lastIndexOf('\n', node.start) + 1
    const lineEnd = document.text.indexOf('\n', start)
    const end = lineEnd === -1 ? document.text.length : lineEnd + 1
    if (start >= (edits.at(-1)?.end ?? 0)) edits.push({start, end, text: ''})
  }
  return applyEdits(document, edits)
}

/** Line ends have become blanks. */
function blanks(document: GoldDocument): GoldDocument {
  const text = document.text.replace(/\r\n|[\r\n]/g, (lineEnd) => ' '.repeat(lineEnd.length))
  return {...document, text, gold: {...document.gold, title: null}}
}

/** Of the markers at the beginnings of lines, this share has a number that is wrong by one. */
const wrongShare = 0.1

function numbers(document: GoldDocument): GoldDocument {
  const random = randomFrom(seedOf(document.name) + 1)
  const edits: Edit[] = []
  for (const node of lineNodes(document)) {
    const up = random() < 0.5
    if (random() >= wrongShare) continue
    const text = wrongMarker(node.marker, up)
    if (text !== null) edits.push({start: node.start, end: node.start + markerLength(document, node), text})
  }
  return applyEdits(document, edits)
}

function markerLength(document: GoldDocument, node: GoldNode): number {
  return document.text.startsWith(node.marker, node.start) ? node.marker.length : node.markerEnd - node.start
}

const hanDigits = '零一二三四五六七八九'

/** A marker with its last number off by one; null where the number has a form that is not changed here. */
function wrongMarker(marker: string, up: boolean): string | null {
  const match = /^(.*?)(\d+|[一二三四五六七八九]|十|十[一二三四五六七八九]|[①-⑳]|[㈠-㈩])(\D*)$/s.exec(marker)
  if (match === null) return null
  const [, before, number, after] = match as unknown as [string, string, string, string]
  const changed = wrongNumber(number, up)
  if (changed === null) return null
  const text = before + changed + after
  const recognised = defaultConstructs.some((construct) => readMarker(construct, `${text}　`) !== null)
  return recognised ? text : null
}

function wrongNumber(number: string, up: boolean): string | null {
  const step = up ? 1 : -1
  if (/^\d+$/.test(number)) return Number(number) + step < 1 ? null : String(Number(number) + step)
  const code = number.charCodeAt(0)
  if (code >= 0x2460 && code <= 0x3229 && number.length === 1 && !hanDigits.includes(number))
    return String.fromCharCode(code + step)
  const value =
    number.length === 1 ? (number === '十' ? 10 : hanDigits.indexOf(number)) : 10 + hanDigits.indexOf(number.charAt(1))
  const wrong = value + step
  if (wrong < 1 || wrong > 19) return null
  return wrong < 10 ? hanDigits.charAt(wrong) : wrong === 10 ? '十' : `十${hanDigits.charAt(wrong - 10)}`
}

/** The nodes whose marker begins a line, in document order. */
function lineNodes(document: GoldDocument): GoldNode[] {
  return document.gold.nodes.filter((node) => {
    const lineStart = document.text.lastIndexOf('\n', node.start - 1) + 1
    return node.kind === 'marked' && document.text.slice(lineStart, node.start).trim() === ''
  })
}
