/** How many sequences of four bytes GB 18030 has for characters of the Basic Multilingual Plane, from 81 30 81 30 on. */
const countOfBasic = 39_420

let basic: ReadonlyMap<string, number> | undefined

/** The four bytes of a character in GB 18030; undefined where it has two, or none. */
export function fourBytesOf(character: string): readonly number[] | undefined {
  const code = character.codePointAt(0) ?? 0
  // Characters of the other planes stand in the order of Unicode from 90 30 81 30 on.
  if (code > 0xffff) return sequence(0x90 - 0x81, code - 0x10000)
  basic ??= createBasic()
  const index = basic.get(character)
  return index === undefined ? undefined : sequence(0, index)
}

function sequence(lead: number, index: number): readonly number[] {
  return [
    0x81 + lead + Math.floor(index / 12_600),
    0x30 + (Math.floor(index / 1260) % 10),
    0x81 + (Math.floor(index / 10) % 126),
    0x30 + (index % 10)
  ]
}

function createBasic(): ReadonlyMap<string, number> {
  const decoder = new TextDecoder('gb18030')
  const table = new Map<string, number>()
  for (let index = 0; index < countOfBasic; index++) {
    const character = decoder.decode(Uint8Array.from(sequence(0, index)))
    if (character.length === 1 && character !== '\ufffd') table.set(character, index)
  }
  return table
}
