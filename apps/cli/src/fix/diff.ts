import {formatPatch, type StructuredPatchHunk} from 'diff'
import {paintFor} from '../check/render/paint.js'
import {oneLine} from '../report.js'

/** So many lines are shown before and behind what is changed. */
const context = 3

/**
 * What is changed in a file, as a unified diff. No edit makes two lines of one, so the lines are compared one by one: what looks
 * for the shortest diff takes half a minute for a law of twenty thousand lines that is renumbered.
 */
export function diffOf(name: string, before: string, after: string, colour: boolean): string {
  const hunks = hunksOf(linesOf(before), linesOf(after))
  const names = {oldFileName: name, newFileName: name, oldHeader: undefined, newHeader: undefined}
  const headers = {includeIndex: false, includeUnderline: false, includeFileHeaders: false}
  const patch = header(oneLine(name)) + formatPatch({...names, hunks}, headers)
  return colour ? coloured(patch) : patch
}

/** jsdiff writes every Han character as three numbers. A tab ends a name that has blanks, as it does in diff and git. */
function header(name: string): string {
  const called = name.includes(' ') ? `${name}\t` : name
  return `--- ${called}\n+++ ${called}\n`
}

/** The lines of a text, with their line ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? []
}

function hunksOf(old: readonly string[], fresh: readonly string[]): StructuredPatchHunk[] {
  const changed = old.flatMap((line, index) => (line === fresh[index] ? [] : [index]))
  const ranges: {start: number; end: number}[] = []
  for (const index of changed) {
    const last = ranges.at(-1)
    if (last && index - context <= last.end) last.end = index + context + 1
    else ranges.push({start: Math.max(0, index - context), end: index + context + 1})
  }
  return ranges.map(({start, end}) => hunkOf(old.slice(start, end), fresh.slice(start, end), start + 1))
}

function hunkOf(old: readonly string[], fresh: readonly string[], start: number): StructuredPatchHunk {
  const lines: string[] = []
  for (let index = 0; index < old.length; ) {
    let end = index
    while (end < old.length && old[end] !== fresh[end]) end++
    lines.push(...old.slice(index, end).flatMap((line) => shown('-', line)))
    lines.push(...fresh.slice(index, end).flatMap((line) => shown('+', line)))
    if (end === index) lines.push(...shown(' ', old[end++] ?? ''))
    index = end
  }
  return {oldStart: start, oldLines: old.length, newStart: start, newLines: fresh.length, lines}
}

function shown(sign: string, line: string): string[] {
  return line.endsWith('\n') ? [sign + line.slice(0, -1)] : [sign + line, '\\ No newline at end of file']
}

/** A terminal would obey the control characters of a text; who pipes the diff gets them as they are. */
const controls = /[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu

function coloured(patch: string): string {
  const paint = paintFor(true)
  return patch
    .split('\n')
    .map((line) => line.replace(/\r$/, '').replaceAll('\t', ' ').replaceAll(controls, '\ufffd'))
    .map((line, index) => {
      if (index < 2) return paint(line, 'place')
      if (line.startsWith('@@')) return paint(line, 'aside')
      if (line.startsWith('-')) return paint(line, 'removed')
      return line.startsWith('+') ? paint(line, 'added') : line
    })
    .join('\n')
}
