/** Words with what stands for them in another script. */
export interface Dictionary {
  /** How many UTF-16 code units the longest word has that stands at an offset; 0 where none does. */
  readonly lengthAt: (text: string, offset: number) => number
  /** What stands for a word of the dictionary. */
  readonly get: (word: string) => string | undefined
}

/**
 * A dictionary of lists of entries `word replacement`, divided by `|`, as opencc-js has them; a list before another
 * one goes before it where both have a word. One flat map: the tries of opencc-js cost ten times the time to build, and
 * 120 MB.
 */
export function dictionaryOf(lists: readonly string[]): Dictionary {
  const replacements = new Map<string, string>()
  const lengths = new Map<number, number[]>()
  for (const list of lists) {
    for (const entry of list.split('|')) {
      const blank = entry.indexOf(' ')
      const word = entry.slice(0, blank)
      if (blank <= 0 || replacements.has(word)) continue
      replacements.set(word, entry.slice(blank + 1))
      addLength(lengths, word)
    }
  }
  return {
    get: (word) => replacements.get(word),
    lengthAt: (text, offset) =>
      lengths
        .get(text.charCodeAt(offset))
        // A slice past the end would be a shorter word.
        ?.find((length) => offset + length <= text.length && replacements.has(text.slice(offset, offset + length))) ?? 0
  }
}

/** By first code unit: which lengths its words have, the longest first. */
function addLength(lengths: Map<number, number[]>, word: string): void {
  const first = word.charCodeAt(0)
  const known = lengths.get(first)
  if (known === undefined) lengths.set(first, [word.length])
  else if (!known.includes(word.length)) known.splice(placeOf(known, word.length), 0, word.length)
}

function placeOf(falling: readonly number[], length: number): number {
  const place = falling.findIndex((each) => each < length)
  return place === -1 ? falling.length : place
}

/** A dictionary without those of its words of one character that `allows` does not name. */
export function withSingles(dictionary: Dictionary, allows: (code: number) => boolean): Dictionary {
  return {
    get: dictionary.get,
    lengthAt: (text, offset) => {
      const length = dictionary.lengthAt(text, offset)
      return isSingle(text, offset, length) && !allows(text.charCodeAt(offset)) ? 0 : length
    }
  }
}

/** Whether a word at an offset is one character. */
export function isSingle(text: string, offset: number, length: number): boolean {
  return length === 1 || (length === 2 && (text.codePointAt(offset) as number) > 0xffff)
}
