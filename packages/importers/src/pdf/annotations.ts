import type {PDFPageProxy} from 'unpdf/pdfjs'
import {type Placed, placedOf} from './orientation.js'

interface Annotation {
  readonly subtype?: string
  readonly fieldType?: string
  readonly fieldValue?: unknown
  readonly rect?: readonly number[]
  readonly contentsObj?: {readonly str?: string}
  readonly defaultAppearanceData?: {readonly fontSize?: number}
}

/** Remarks that a viewer opens, and the text that readers have typed upon the page: into a form, or anywhere. */
export interface Notes {
  readonly comments: number
  readonly shown: readonly Placed[]
}

const remarks = new Set(['Text', 'Highlight', 'Underline', 'StrikeOut', 'Squiggly', 'Caret', 'Ink', 'Stamp'])

export async function notesOf(page: PDFPageProxy): Promise<Notes> {
  const annotations = (await page.getAnnotations({intent: 'display'})) as Annotation[]
  const {transform} = page.getViewport({scale: 1})
  const comments = annotations.filter((each) => remarks.has(each.subtype ?? '') && (each.contentsObj?.str ?? '') !== '')
  return {comments: comments.length, shown: annotations.flatMap((each) => typed(each, transform))}
}

function typed(annotation: Annotation, transform: readonly number[]): Placed[] {
  const text = textOf(annotation)
  const [left = 0, bottom = 0, right = 0, top = 0] = annotation.rect ?? []
  if (text.trim() === '') return []
  const lines = text.split(/[\r\n]+/)
  const room = Math.abs(top - bottom) / lines.length
  const size = Math.min(annotation.defaultAppearanceData?.fontSize || 12, Math.max(room, 1))
  const high = Math.max(top, bottom)
  return lines.map((str, index) => {
    const y = high - index * room - room / 2 - size * 0.35
    const width = Math.min(Math.abs(right - left), str.length * size)
    return placedOf({str, transform: [size, 0, 0, size, left, y], width, height: size, fontName: ''}, transform, false)
  })
}

function textOf({subtype, fieldType, fieldValue, contentsObj}: Annotation): string {
  if (subtype === 'FreeText') return contentsObj?.str ?? ''
  if (subtype !== 'Widget' || (fieldType !== 'Tx' && fieldType !== 'Ch')) return ''
  if (Array.isArray(fieldValue)) return fieldValue.filter((value) => typeof value === 'string').join(' ')
  return typeof fieldValue === 'string' ? fieldValue : ''
}
