/** A bracket of a marker. */
export interface Bracket {
  readonly kind: 'round' | 'square' | 'lenticular' | 'tortoise'
  readonly width: 'full' | 'half' | 'small'
}

/** The brackets that markers have in real files, each opening one with its closing one. */
const pairs: readonly (readonly [open: string, close: string, Bracket])[] = [
  ['（', '）', {kind: 'round', width: 'full'}],
  ['(', ')', {kind: 'round', width: 'half'}],
  ['﹙', '﹚', {kind: 'round', width: 'small'}],
  ['［', '］', {kind: 'square', width: 'full'}],
  ['[', ']', {kind: 'square', width: 'half'}],
  ['【', '】', {kind: 'lenticular', width: 'full'}],
  ['〔', '〕', {kind: 'tortoise', width: 'full'}],
  ['﹝', '﹞', {kind: 'tortoise', width: 'small'}]
]

const known: ReadonlyMap<string, Bracket> = new Map(
  pairs.flatMap(([open, close, bracket]) => [[open, bracket] as const, [close, bracket] as const])
)

/** What a character is as a bracket; null where it is none. */
export function bracketOf(character: string): Bracket | null {
  return known.get(character) ?? null
}

/** The two brackets of a kind and width; those of the kind where it has none of the width. */
export function bracketsOf({kind, width}: Bracket): readonly [open: string, close: string] {
  const alike = pairs.filter(([, , bracket]) => bracket.kind === kind)
  const [open, close] = (alike.find(([, , bracket]) => bracket.width === width) ?? alike[0]) as (typeof pairs)[number]
  return [open, close]
}
