import {arabic} from './arabic.js'
import {formal, han} from './han.js'
import type {Numeral} from './numeral.js'
import {written} from './written.js'

/** Writes a number; null where it has no form in this style. */
type Style = (value: number) => string | null

/**
 * Writes a number as others of its series are written: 廿一 beside 廿, 一○五 beside 一○四, ２ beside １, ➁ beside ➀. Null where this
 * way of writing has no form for it: ㉁ is none.
 *
 * @param examples how other numbers of the series are written, the nearest first
 */
export function writeLike(numeral: Numeral, value: number, examples: readonly string[]): string | null {
  const known = examples.flatMap((example): Example[] => {
    const read = numeral.read(example, 0)
    return read === null || read.end !== example.length ? [] : [{text: example, value: read.value}]
  })
  let best: string | null = null
  let most = -1
  for (const style of stylesOf(numeral, known)) {
    const written = style(value)
    if (written === null || numeral.read(written, 0)?.value !== value) continue
    const count = known.filter((example) => style(example.value) === example.text).length
    if (count <= most) continue
    best = written
    most = count
    // no other style fits better, and a long list of faults asks for each of its numbers
    if (count === known.length) break
  }
  return best
}

interface Example {
  readonly text: string
  readonly value: number
}

/** The styles of a way of writing numbers, the usual one first. */
function stylesOf(numeral: Numeral, examples: readonly Example[]): Style[] {
  // every style asks for the usual form, and an error that is thrown is dear
  const known = new Map<number, string | null>()
  const usual: Style = (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const made = written(numeral, value)
    known.set(value, made)
    return made
  }
  if (numeral === han) return [usual, ...hanStyles(usual)]
  if (numeral === formal) return [usual, ...formalStyles(usual)]
  if (numeral === arabic) return [usual, fullWidth(usual)]
  return numeral.rest === '' ? [usual, ...examples.map(besides)] : [usual]
}

/** The characters of one row follow each other: ➁ is the one after ➀. */
function besides({text, value: from}: Example): Style {
  return (value) => {
    const code = text.charCodeAt(0) + value - from
    return code > 0 && code <= 0xffff ? String.fromCharCode(code) : null
  }
}

function fullWidth(usual: Style): Style {
  return (value) => usual(value)?.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)) ?? null
}

const zeros = ['零', '〇', '○', '◯'] as const

/** 一百一十二, 一百十二 and 百十二 (Taiwan's statutes); 二十一 and 廿一; 一百零五, 一百〇五; the digits alone: 一一二, 一○五. */
function hanStyles(usual: Style): Style[] {
  const hundreds: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replace('百一十', '百十'),
    (text) => text.replace('百一十', '百十').replace(/^一百/, '百')
  ]
  const tens: ((text: string) => string)[] = [
    (text) => text,
    (text) => text.replace('二十', '廿').replace('三十', '卅').replace('四十', '卌'),
    (text) => text.replace('二十', '卄')
  ]
  const spoken = zeros.flatMap((zero) =>
    hundreds.flatMap((hundred) =>
      tens.map((ten): Style => {
        return (value) => {
          const text = usual(value)
          return text === null ? null : ten(hundred(text)).replace('零', zero)
        }
      })
    )
  )
  const digits = ['〇', '○', '◯', '零'].map(
    (zero): Style =>
      (value) =>
        value < 10
          ? usual(value)
          : [...String(value)].map((digit) => (digit === '0' ? zero : usual(Number(digit)))).join('')
  )
  return [...spoken, ...digits]
}

/** The characters of 壹 to 玖 that differ between the scripts and between authors. */
const formalForms = ['贰叁陆', '貳參陸', '貳叁陸', '貳叄陸', '貳参陸', '贰參陆'] as const

function formalStyles(usual: Style): Style[] {
  return formalForms.map((forms): Style => {
    const written = new Map(['贰', '叁', '陆'].map((form, index) => [form, forms.charAt(index)]))
    return (value) => usual(value)?.replace(/[贰叁陆]/g, (form) => written.get(form) as string) ?? null
  })
}
