export function LongList(_: any) {
  return <p>…</p>
}
