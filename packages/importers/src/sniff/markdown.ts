/** How much of a text is looked at. */
const looked = 200_000

/**
 * Whether a text without a name is Markdown: conservative, since plain text is the rule. It has
 *
 * - two headings (`#` and a blank before words), one of them of level 2 or below, or
 * - one heading, and metadata between `---` before it or a fenced block of code.
 *
 * `# 1` and `#话题#` are no such headings, nor are comments in a program.
 */
export function looksLikeMarkdown(text: string): boolean {
  const beginning = text.slice(0, looked)
  const levels = headingLevels(beginning)
  if (levels.length === 0) return false
  if (levels.length > 1 && levels.some((level) => level > 1)) return true
  return hasFrontMatter(beginning) || hasFence(beginning)
}

/** The levels of lines that are headings, in one pass; those in fenced code count as little as in Markdown. */
function headingLevels(text: string): readonly number[] {
  const levels: number[] = []
  const fences = [...lineStarts(text, '```')]
  let passed = 0
  for (const start of lineStarts(text, '#')) {
    while ((fences[passed] ?? text.length) < start) passed++
    const level = passed % 2 === 0 ? headingLevel(text.slice(start, lineEnd(text, start))) : undefined
    if (level !== undefined) levels.push(level)
  }
  return levels
}

function headingLevel(line: string): number | undefined {
  return /^(#{1,6})[ \t]+(?=.*[^\d\s.#])/.exec(line)?.[1]?.length
}

function hasFence(text: string): boolean {
  const fences = lineStarts(text, '```')
  return fences.next().done !== true && fences.next().done !== true
}

function hasFrontMatter(text: string): boolean {
  const start = text.startsWith('\ufeff') ? 1 : 0
  return (
    text.startsWith('---', start) &&
    /^---\s*\n(?:[\w-]+:|#|\s|-).*\n(?:.*\n){0,200}?---\s*(?:\n|$)/.test(text.slice(start, start + 20_000))
  )
}

/** Where lines begin with some characters, by indexOf: an expression over the whole text is ten times as slow. */
function* lineStarts(text: string, characters: string): Generator<number> {
  const first = text.startsWith('\ufeff') ? 1 : 0
  if (text.startsWith(characters, first)) yield first
  const wanted = `\n${characters}`
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) yield at + 1
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return Math.min(end === -1 ? text.length : end, start + 500)
}
