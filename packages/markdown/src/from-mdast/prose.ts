/**
 * Whether a block is Chinese prose that only looks like code, because its lines are indented, or like front matter: most of
 * its letters are Han characters.
 */
export function isHanProse(value: string): boolean {
  return count(value, /\p{Script=Han}/gu) > count(value, /[\p{Script=Latin}\d]/gu)
}

/** Whether the lines between two fences are YAML or TOML, and no prose between two thematic breaks. */
export function isMetadata(value: string): boolean {
  return value.split(/\r\n?|\n/).every((line) => metadataLine.test(line))
}

/** Blank, indented, an item, a comment, a table of TOML, a bracket that closes, or a key with a value. */
const metadataLine = /^(?:$|[ \t#[\]{}]|- |---|[^\s:=]+ ?(?:=|:(?:[ \t]|$)))/

function count(value: string, pattern: RegExp): number {
  let found = 0
  for (const _ of value.matchAll(pattern)) found++
  return found
}
