import {inBothScripts} from './both-scripts.js'

/** How many characters of a text stand in one script alone. */
export interface Weight {
  simplified: number
  traditional: number
}

/** What a block is written in, and which script most of it has where it mixes them. */
export type Writing = 'simplified' | 'mostlySimplified' | 'mostlyTraditional' | 'traditional'

/** Knows of which script a character is. */
export interface Evidence {
  readonly weigh: (text: string) => Weight
  /** Whether a UTF-16 code unit is a character that only simplified texts have. */
  readonly isSimplified: (code: number) => boolean
}

const simplifiedOnly = 1
const traditionalOnly = 2

/**
 * The evidence of lists from traditional to simplified, as opencc-js has them: one of words, one of characters. What the
 * words keep (乾 of 乾坤) is a simplified character too. Characters past U+FFFF are too rare to count.
 */
export function evidenceOf(words: string, characters: string): Evidence {
  const scripts = new Uint8Array(65_536)
  const pairs = characters.split('|').map((entry) => entry.split(' ') as [traditional: string, simplified: string])
  const changed = pairs.filter(([traditional, simplified]) => traditional !== simplified)
  for (const [, simplified] of changed) mark(scripts, simplified, simplifiedOnly)
  for (const [traditional] of changed) mark(scripts, traditional, traditionalOnly)
  for (const character of inBothScripts) mark(scripts, character, 0)
  for (const entry of words.split('|')) {
    for (const character of entry.slice(entry.indexOf(' ') + 1))
      if (scripts[character.charCodeAt(0)] === traditionalOnly) mark(scripts, character, 0)
  }
  return {weigh: (text) => weighed(scripts, text), isSimplified: (code) => scripts[code] === simplifiedOnly}
}

function mark(scripts: Uint8Array, character: string, script: number): void {
  if (character.length === 1) scripts[character.charCodeAt(0)] = script
}

function weighed(scripts: Uint8Array, text: string): Weight {
  const weight = {simplified: 0, traditional: 0}
  for (let offset = 0; offset < text.length; offset++) {
    const script = scripts[text.charCodeAt(offset)]
    if (script === simplifiedOnly) weight.simplified++
    else if (script === traditionalOnly) weight.traditional++
  }
  return weight
}

/** What a block is written in; a block that could be either (一、皇后) is written in what its document is. */
export function writingOf(block: Weight, document: Weight): Writing {
  if (block.simplified + block.traditional === 0)
    return document.traditional > document.simplified ? 'traditional' : 'simplified'
  if (block.traditional === 0) return 'simplified'
  if (block.simplified === 0) return 'traditional'
  return block.simplified < block.traditional ? 'mostlyTraditional' : 'mostlySimplified'
}
