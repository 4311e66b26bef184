/** Markup with its elements moved, nested and cut, and its attributes with values that nobody writes. */

/** @typedef {import('./random.mjs').Random} Random */

/**
 * @param {string} text XML or HTML
 * @param {Random} random
 */
export function mutateXml(text, random) {
  let mutated = text
  for (let time = random.integer(4); time >= 0; time--) mutated = random.pick(mutations)(mutated, random)
  return mutated
}

const values = [
  '',
  '0',
  '-1',
  '1',
  '9',
  '2147483648',
  '99999999999',
  '1e9',
  'NaN',
  '%1',
  '%9%9',
  'true',
  '../x',
  '一',
  '\u0000',
  ' '
]

/** @type {readonly ((text: string, random: Random) => string)[]} */
const mutations = [
  function changeValue(text, random) {
    return replaceOne(text, /"[^"<>]{0,80}"/g, random, () => `"${random.pick(values)}"`)
  },
  function swapValue(text, random) {
    const found = matches(text, /"[^"<>]{1,80}"/g)
    return replaceOne(text, /"[^"<>]{1,80}"/g, random, (old) => (found.length > 0 ? random.pick(found)[0] : old))
  },
  function removeTag(text, random) {
    return replaceOne(text, /<[^<>]{1,500}>/g, random, () => '')
  },
  function repeatTag(text, random) {
    const times = random.chance(0.2) ? 3000 : 1 + random.integer(8)
    return replaceOne(text, /<[^<>]{1,500}>/g, random, (tag) => tag.repeat(times))
  },
  function swapTag(text, random) {
    const found = matches(text, /<[^<>]{1,500}>/g)
    return replaceOne(text, /<[^<>]{1,500}>/g, random, (tag) => (found.length > 0 ? random.pick(found)[0] : tag))
  },
  function renameElement(text, random) {
    const names = matches(text, /(?<=<)[a-zA-Z][\w:.-]*/g)
    return replaceOne(text, /(?<=<\/?)[a-zA-Z][\w:.-]*/g, random, (name) =>
      names.length > 0 ? random.pick(names)[0] : name
    )
  },
  function nest(text, random) {
    const found = matches(text, /<([a-zA-Z][\w:.-]*)(?=[\s>])[^<>/]*>/g)
    if (found.length === 0) return text
    const chosen = random.pick(found)
    const depth = random.chance(0.3) ? 5000 : 1 + random.integer(300)
    const at = chosen.index + chosen[0].length
    const end = random.chance(0.5) ? `</${chosen[1]}>`.repeat(depth) : ''
    return text.slice(0, at) + chosen[0].repeat(depth) + end + text.slice(at)
  },
  function moveRange(text, random) {
    const start = random.integer(text.length + 1)
    const part = text.slice(start, start + random.integer(500))
    const at = random.integer(text.length + 1)
    return text.slice(0, at) + part + text.slice(at)
  },
  function cutOff(text, random) {
    return random.chance(0.3) ? text.slice(0, random.integer(text.length + 1)) : text
  },
  function insertOddity(text, random) {
    const at = random.integer(text.length + 1)
    const oddities = [
      '&#0;',
      '&#x110000;',
      '&a;',
      '<!DOCTYPE x [<!ENTITY a "b">]>',
      '<![CDATA[',
      ']]>',
      '<!--',
      '-->',
      '<?',
      '\u0000',
      '\ud800',
      '\ufeff',
      '<',
      '>',
      '"'
    ]
    return text.slice(0, at) + random.pick(oddities) + text.slice(at)
  },
  function manyParagraphs(text, random) {
    const paragraphs = matches(text, /<(w:p|text:p|text:h|p|li|tr|td)[ >][\s\S]{0,2000}?<\/\1>/g)
    if (paragraphs.length === 0) return text
    const {0: paragraph, index} = random.pick(paragraphs)
    return text.slice(0, index) + paragraph.repeat(1 + random.integer(300)) + text.slice(index)
  }
]

/**
 * @param {string} text
 * @param {RegExp} pattern
 * @param {Random} random
 * @param {(found: string) => string} replacement
 */
function replaceOne(text, pattern, random, replacement) {
  const found = matches(text, pattern)
  if (found.length === 0) return text
  const {0: chosen, index} = random.pick(found)
  return text.slice(0, index) + replacement(chosen) + text.slice(index + chosen.length)
}

/**
 * @param {string} text
 * @param {RegExp} pattern
 */
function matches(text, pattern) {
  return [...text.matchAll(pattern)]
}
