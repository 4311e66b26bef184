/**
 * Numbers that follow from a seed (mulberry32): the same seed makes the same documents, on every machine.
 *
 * @typedef {object} Random
 * @property {(below: number) => number} integer from 0
 * @property {<Item>(items: readonly Item[]) => Item} pick one of some; there is at least one
 * @property {(probability: number) => boolean} chance
 */

/**
 * @param {string} seed
 * @returns {Random}
 */
export function createRandom(seed) {
  let state = hash(seed)
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const integer = (/** @type {number} */ below) => Math.floor(next() * below)
  return {
    integer,
    pick: (items) => /** @type {any} */ (items[integer(items.length)]),
    chance: (probability) => next() < probability
  }
}

/** @param {string} text */
function hash(text) {
  let value = 0x811c9dc5
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
  return value
}
