/** Text whose characters stay whole, with what Markdown takes for marks: many of them, deep, and without an end. */

/** @typedef {import('./random.mjs').Random} Random */

/**
 * @param {string} text
 * @param {Random} random
 */
export function mutateText(text, random) {
  let mutated = text
  for (let time = random.integer(4); time >= 0; time--) mutated = random.pick(mutations)(mutated, random)
  return mutated
}

const marks = [
  '#',
  '> ',
  '- ',
  '1. ',
  '[',
  '](',
  '*',
  '_',
  '**',
  '`',
  '```\n',
  '~~~\n',
  '---\n',
  '|',
  '<',
  '<!--',
  '&',
  '\\',
  '$',
  '    ',
  '\t'
]
const oddities = [
  '\n',
  '\r',
  '\r\n',
  '\u2028',
  '\u0000',
  '\ufeff',
  '\u200b',
  '[^1]: ',
  '[a]: b\n',
  '999999999. ',
  '：',
  '一、',
  '（一）'
]

/** @type {readonly ((text: string, random: Random) => string)[]} */
const mutations = [
  function repeatMark(text, random) {
    return insert(text, random.pick(marks).repeat(random.chance(0.3) ? 5000 : 1 + random.integer(50)), random)
  },
  function insertOddity(text, random) {
    return insert(text, random.pick(oddities), random)
  },
  function moveRange(text, random) {
    const start = random.integer(text.length + 1)
    return insert(text, text.slice(start, start + random.integer(500)), random)
  },
  function repeatLine(text, random) {
    const lines = text.split('\n')
    return insert(text, `${random.pick(lines)}\n`.repeat(1 + random.integer(500)), random)
  },
  function beginLines(text, random) {
    const mark = random.pick(marks)
    return text.replace(/^/gm, () => (random.chance(0.2) ? mark : ''))
  },
  function cutOff(text, random) {
    return text.slice(0, random.integer(text.length + 1))
  }
]

/**
 * @param {string} text
 * @param {string} part
 * @param {Random} random
 */
function insert(text, part, random) {
  const at = random.integer(text.length + 1)
  return text.slice(0, at) + part + text.slice(at)
}
