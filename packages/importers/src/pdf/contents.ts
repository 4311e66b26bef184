/** Lines of a contents page: what they lead to is a number, behind dots or a gap. */
export function isContents(text: string): boolean {
  return /(?:\.\s?){3,}|…{2,}|(?:·\s?){3,}|(?:．){3,}/.test(text) && /[\dIVXivx]\s*[)）]?$/.test(text.trimEnd())
}

/** A line of contents with six dots for as many as the page has room for: they would make it longer than any entry is. */
export function withShortLeaders(text: string): string {
  return text.replace(/([.．·…])(?:\s?\1){6,}/g, (_, dot: string) => dot.repeat(6))
}
