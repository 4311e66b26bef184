/** A size as people read it: one that was computed can have any number of digits. */
export function sizeOf(bytes: number, nameOfBytes: string): string {
  if (bytes >= 1_000_000) return `${inThreeDigits(bytes / 1_000_000)} MB`
  return bytes >= 1000 ? `${inThreeDigits(bytes / 1000)} kB` : `${bytes} ${nameOfBytes}`
}

function inThreeDigits(size: number): number {
  return size < 100 ? Number(size.toPrecision(3)) : Math.round(size)
}
