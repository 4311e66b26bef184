/** The offsets of the characters that Markdown would not read as text within a line. */
export function inlineEscapes(value: string): number[] {
  // Most lines have none of the characters that Markdown knows.
  if (!/[\\`*_~<&\]]/.test(value)) return []
  return [...singleEscapes(value), ...codeEscapes(value), ...attentionEscapes(value)]
}

const single =
  /\\(?=[!-/:-@[-`{-~])|&#(?=[\dxX])|&(?=[A-Za-z][A-Za-z\d]*;)|<(?=[A-Za-z/!?]|[\w.!#$%&'*+/=?^`{|}~-]+@)|\](?=\()/g

/** Backslashes that escape, character references, HTML and autolinks (<1@b> is an address, too), links and images. */
function singleEscapes(value: string): number[] {
  const offsets: number[] = []
  const lastGreater = value.lastIndexOf('>')
  const firstBracket = value.indexOf('[')
  for (const {0: found, index} of value.matchAll(single)) {
    if (found === '<' && index > lastGreater) continue
    if (found === ']' && (firstBracket === -1 || index < firstBracket)) continue
    // `&\#x41;` instead of `\&#x41;`: what looks like a reference never stands in the output, not even escaped.
    offsets.push(found === '&#' ? index + 1 : index)
  }
  return offsets
}

/** All backticks, where two runs of them have the same length. */
function codeEscapes(value: string): number[] {
  const runs = [...value.matchAll(/`+/g)]
  const lengths = new Set(runs.map(({0: run}) => run.length))
  // A run without a partner needs them too: within code a backslash escapes nothing, so it could end at an escaped one.
  return lengths.size < runs.length ? runs.flatMap(offsetsOf) : []
}

/** Emphasis, strong emphasis and strikethrough: runs that could open one that a later run could close. */
function attentionEscapes(value: string): number[] {
  return ['*', '_', '~'].flatMap((character) => {
    const runs = runsOf(value, character)
    const firstOpener = runs.findIndex((run) => run.opens)
    const lastCloser = runs.findLastIndex((run) => run.closes)
    return runs
      .filter(
        ({opens, closes}, index) => (opens && index < lastCloser) || (closes && index > firstOpener && firstOpener >= 0)
      )
      .flatMap(({match}) => offsetsOf(match))
  })
}

interface Run {
  match: RegExpExecArray
  opens: boolean
  closes: boolean
}

const patterns: Record<string, RegExp> = {'*': /\*+/g, _: /_+/g, '~': /~+/g}

/**
 * Runs of a character, with what they could do. A run that has a blank after it does not open, and one that has a blank
 * before it does not close. Underscores do neither within a word. Which characters are punctuation differs between
 * versions of Markdown, so it is left out of account: it only forbids more.
 */
function runsOf(value: string, character: string): Run[] {
  const runs: Run[] = []
  for (const match of value.matchAll(patterns[character] ?? /$^/g)) {
    const end = match.index + match[0].length
    // Three tildes and more strike nothing through.
    if (character === '~' && match[0].length > 2) continue
    const before = value.slice(Math.max(0, match.index - 2), match.index)
    const after = value.slice(end, end + 2)
    runs.push({
      match,
      opens: /^\S/.test(after) && !(character === '_' && endsInLetter.test(before)),
      closes: /\S$/.test(before) && !(character === '_' && startsWithLetter.test(after))
    })
  }
  return runs
}

const endsInLetter = /[\p{L}\p{N}]$/u
const startsWithLetter = /^[\p{L}\p{N}]/u

function offsetsOf(match: RegExpExecArray): number[] {
  return Array.from(match[0], (_, index) => match.index + index)
}
