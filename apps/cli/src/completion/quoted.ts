/** A text as one word of a shell, in which nothing has a meaning of its own. Control characters would be keys that are pressed. */
export function quoted(text: string): string {
  return `'${text.replaceAll(/\p{Cc}+/gu, ' ').replaceAll("'", "'\\''")}'`
}
