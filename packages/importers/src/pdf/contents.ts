/** Lines of a contents page: what they lead to is a number, behind dots or a gap. */
export function isContents(text: string): boolean {
  return /(?:\.\s?){3,}|…{2,}|(?:·\s?){3,}|(?:．){3,}/.test(text) && /[\dIVXivx]\s*[)）]?$/.test(text.trimEnd())
}
