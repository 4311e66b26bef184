/**
 * What a manual page is written of, in the macros of man(7). Each function takes plain text or what another one of them gave,
 * as it says, and gives lines that end with a line end.
 *
 * remark-man writes lists of options as bullets, and leaves a dot at the start of a line as it is: a request then.
 */

/** Text of a page, of which roff has not read anything yet. */
export type Roff = string & {readonly roff: true}

/** Text as it is: nothing in it is a request, an escape or a hyphen that a reader cannot copy. */
export function escaped(text: string): Roff {
  const line = text
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[\\'`^~]/g, (character) => names[character] ?? character)
    // -o, --out-dir and a lone - are typed; the hyphen of a word is not.
    .replaceAll(/(?<![\p{L}\p{N}-])-[\w-]*/gu, (option) => option.replaceAll('-', '\\-'))
  return (line.startsWith('.') ? `\\&${line}` : line) as Roff
}

const names: Readonly<Record<string, string>> = {'\\': '\\(rs', "'": '\\(aq', '`': '\\(ga', '^': '\\(ha', '~': '\\(ti'}

/** What has to be typed as it stands. */
export function bold(text: string): Roff {
  return `\\fB${escaped(text)}\\fR` as Roff
}

/** What stands for something else. */
export function italic(text: string): Roff {
  return `\\fI${escaped(text)}\\fR` as Roff
}

/** Texts one behind the other. */
export function joined(...parts: readonly Roff[]): Roff {
  return parts.join('') as Roff
}

/** A text in which what stands between backticks has to be typed. */
export function withCode(text: string): Roff {
  const parts = text.split(/(`[^`]+`)/)
  return joined(...parts.map((part, index) => (index % 2 === 1 ? bold(part.slice(1, -1)) : escaped(part))))
}

/**
 * A text with places where a line may end between Chinese characters, in which roff sees one long word: not before closing
 * punctuation, and not behind opening one. (With the classes of groff that are made for this, cflags, troff 1.22.4 can run
 * without end.)
 */
function breakable(text: Roff): string {
  return text.replaceAll(beforeHan, '\\:').replaceAll(behindHan, '\\:')
}

const beforeHan = /(?<!^|[\s“《「（])(?=[\p{Script=Han}“《「（])/gu
const behindHan =
  /(?<=[\p{Script=Han}、。，：；？！”》」）])(?!$|\\:|[\s,.;:?!)、。，：；？！”》」）…]|\p{Script=Han})/gu

/** The first lines of a page. */
export function title(name: string, date: string, source: string, manual: string): string {
  return `.TH ${[name, '1', date, source, manual].map(argument).join(' ')}\n.nr HY 0\n.nh\n.ad l\n`
}

export function section(head: string, content: string): string {
  return `.SH ${argument(head)}\n${first(content)}`
}

export function subsection(head: string, content: string): string {
  return `.SS ${argument(head)}\n${first(content)}`
}

/** What is first below a head is a paragraph without being called so. */
function first(content: string): string {
  return content.replace(/^\.PP\n/, '')
}

export function paragraph(text: Roff): string {
  return `.PP\n${breakable(text)}\n`
}

/** A term, and below it what it means. */
export function entry(term: Roff, text: Roff): string {
  return `.TP\n${term}\n${breakable(text)}\n`
}

/** Texts of which each begins a line. */
export function lines(all: readonly Roff[]): string {
  return `.PP\n${all.map(breakable).join('\n.br\n')}\n`
}

/** Lines to be typed, or of a file, indented. */
export function example(all: readonly string[]): string {
  return `.PP\n.RS 4\n.EX\n${all.map(escaped).join('\n')}\n.EE\n.RE\n`
}

function argument(text: string): string {
  return `"${escaped(text).replaceAll('"', '\\(dq')}"`
}
