/** Words with what stands for them in another script. */
export interface Dictionary {
  /** How many UTF-16 code units the longest word has that stands at an offset; 0 where none does. */
  readonly lengthAt: (text: string, offset: number) => number
  /** What stands for a word of the dictionary. */
  readonly get: (word: string) => string | undefined
}

/** In UTF-16 code units; those of opencc-js have no more than 15. A set of lengths is the bits of a number. */
const longestWord = 31

/** The slots for the first two code units of words are 2 to this: enough that few of the 40,000 beginnings share one. */
const slotBits = 18

/**
 * A dictionary of lists of entries `word replacement`, divided by `|`, as opencc-js has them; a list before another
 * one goes before it where both have a word. One flat map and a table of lengths: the tries of opencc-js take ten times as
 * long to build, and 120 MB.
 */
export function dictionaryOf(lists: readonly string[]): Dictionary {
  const replacements = new Map<string, string>()
  const singles = new Uint8Array(65_536)
  const lengths = new Uint32Array(1 << slotBits)
  for (const list of lists) {
    for (const entry of list.split('|')) {
      const blank = entry.indexOf(' ')
      const word = entry.slice(0, blank)
      if (blank <= 0 || blank > longestWord || replacements.has(word)) continue
      replacements.set(word, entry.slice(blank + 1))
      if (blank === 1) singles[word.charCodeAt(0)] = 1
      else lengths[slotOf(word, 0)] = (lengths[slotOf(word, 0)] as number) | (1 << blank)
    }
  }
  const lengthAt = (text: string, offset: number): number => {
    const single = singles[text.charCodeAt(offset)] as number
    if (offset + 1 >= text.length) return single
    let left = lengths[slotOf(text, offset)] as number
    while (left !== 0) {
      const length = 31 - Math.clz32(left)
      // A slice past the end would be a shorter word.
      if (offset + length <= text.length && replacements.has(text.slice(offset, offset + length))) return length
      left ^= 1 << length
    }
    return single
  }
  return {get: (word) => replacements.get(word), lengthAt}
}

/** Where the lengths of the words stand that begin with the two code units at an offset, and of some others. */
function slotOf(text: string, offset: number): number {
  // Fibonacci hashing: the product spreads neighbours over all slots.
  return Math.imul((text.charCodeAt(offset) << 16) | text.charCodeAt(offset + 1), 0x9e3779b1) >>> (32 - slotBits)
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
