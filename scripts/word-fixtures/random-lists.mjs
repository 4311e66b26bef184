import {abstractList, list, numbered, paragraph, wordDocument} from '../../testing/word-document.mjs'

/** Formats that LibreOffice prints as Word does, for the numbers that come up here. */
const formats = [
  'decimal',
  'decimalZero',
  'upperRoman',
  'lowerLetter',
  'chineseCountingThousand',
  'chineseLegalSimplified',
  'ideographLegalTraditional',
  'decimalEnclosedCircle'
]
const ends = ['、', '.', ')', '']

/** The same numbers each time (a linear congruential generator). @param {number} seed */
function createRandom(seed) {
  let state = seed
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >> 8) % below
  }
}

const listCount = 60
const paragraphCount = 14
const levelCount = 4

/** Lists with several levels, each in a format of its own; several lists of one abstract list, some with a start of their own. */
export function randomLists() {
  const random = createRandom(20)
  const abstractLists = []
  const lists = []
  const body = []
  for (let id = 1; id <= listCount; id++) {
    const levels = Array.from({length: levelCount}, (_, level) => {
      const shown = Array.from({length: level + 1}, (_, at) => at).filter((at) => at === level || random(2) === 1)
      const text = `${shown.map((at) => `%${at + 1}`).join('.')}${ends[random(ends.length)]}`
      return {format: formats[random(formats.length)] ?? 'decimal', start: random(4) > 0 ? 1 : random(5) + 1, text}
    })
    abstractLists.push(abstractList(id, levels))
    const own = Array.from({length: 1 + random(3)}, (_, at) => id * 10 + at)
    for (const [at, number] of own.entries()) {
      const start = `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${1 + random(4)}"/></w:lvlOverride>`
      lists.push(list(number, id, at > 0 && random(2) === 1 ? start : ''))
    }
    body.push(paragraph(`# ${id}`))
    for (let at = 0; at < paragraphCount; at++)
      body.push(numbered(`段${at}`, own[Math.floor((at * own.length) / paragraphCount)] ?? id * 10, random(levelCount)))
  }
  return wordDocument({body: body.join(''), numbering: [...abstractLists, ...lists].join('')})
}
