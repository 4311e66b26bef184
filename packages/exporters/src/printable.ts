/**
 * Control characters would steer a terminal; embeddings and isolates would turn the direction of the lines around them; half of
 * a surrogate pair and noncharacters are nothing that it could print.
 */
const unprintable = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu

/** A text for one line of a terminal: a blank for tabs and line ends, and U+FFFD (�) for each character that must not be printed. */
export function printable(text: string): string {
  return text.replace(/[\t-\r\u0085\u2028\u2029]+/g, ' ').replace(unprintable, '\ufffd')
}
