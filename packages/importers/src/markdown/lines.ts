/** A line of a source: `[start, end)` without its line end, and where the next one begins. */
export interface SourceLine {
  readonly start: number
  readonly end: number
  readonly next: number
}

/** The lines of a source, ended by LF, CRLF or CR. */
export function* sourceLines(source: string): Generator<SourceLine> {
  let lineFeed = source.indexOf('\n')
  let carriageReturn = source.indexOf('\r')
  for (let start = 0; start < source.length; ) {
    if (lineFeed !== -1 && lineFeed < start) lineFeed = source.indexOf('\n', start)
    if (carriageReturn !== -1 && carriageReturn < start) carriageReturn = source.indexOf('\r', start)
    const ends = [lineFeed, carriageReturn].filter((offset) => offset !== -1)
    const end = ends.length === 0 ? source.length : Math.min(...ends)
    const next = end + (end === carriageReturn && lineFeed === end + 1 ? 2 : 1)
    yield {start, end, next: Math.min(next, source.length)}
    start = next
  }
}

/** What goes on over blank lines: fenced code, HTML of some kinds, metadata. */
export interface Enclosure {
  /** What its last line looks like. */
  readonly end: RegExp
  /** Whether its first line can be its last one, too. */
  readonly inLine: boolean
}

const html: readonly [begin: RegExp, end: RegExp][] = [
  [/^ {0,3}<(?:script|pre|style|textarea)(?:[\s>]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^ {0,3}<!--/, /-->/],
  [/^ {0,3}<\?/, /\?>/],
  [/^ {0,3}<!\[CDATA\[/, /\]\]>/],
  [/^ {0,3}<![a-z]/i, />/]
]

/** What a line opens that goes on over blank lines; null where it opens nothing of the kind. */
export function openedBy(line: string, isFirst: boolean): Enclosure | null {
  const [, fence = ''] = /^ {0,3}(`{3,}(?=[^`]*$)|~{3,})/.exec(line) ?? []
  if (fence !== '') return {end: new RegExp(`^ {0,3}${fence.charAt(0)}{${fence.length},}[ \\t]*$`), inLine: false}
  if (isFirst && /^---[ \t]*$/.test(line)) return {end: /^---[ \t]*$/, inLine: false}
  if (isFirst && /^\+\+\+[ \t]*$/.test(line)) return {end: /^\+\+\+[ \t]*$/, inLine: false}
  const found = html.find(([begin]) => begin.test(line))
  return found ? {end: found[1], inLine: true} : null
}
