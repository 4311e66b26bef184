/** Writes a planned outline as the text of a document, and tells where in the text each member stands. */

/** A word in simplified and in traditional characters. */
export type Twin = readonly [simplified: string, traditional: string]

/** The place of a script in a `Twin`. */
export const scripts = {simplified: 0, traditional: 1} as const

export type Script = keyof typeof scripts

/** How the members of a level, or of a list inside a paragraph, are numbered. */
export interface Numbering {
  readonly construct: string
  /** The marker of the nth member, `outer` being the numbers of what contains it. */
  readonly marker: (n: number, script: Script, outer: readonly number[]) => string
  /** What stands between the marker and the title. */
  readonly gap?: string
  /** Whether a marker gives the numbers of all levels: 1.2.3. */
  readonly chained?: true
  /** Whether its members have text and no title: articles. Their numbers run through the document. */
  readonly article?: true
  /** Whether its members only hold the next level: chapters. */
  readonly holder?: true
}

export interface PlannedMember {
  readonly title: Twin
  /** Whether the text goes on after the title in the same line, or stands on the next one. */
  readonly runIn: boolean
  readonly sentences: readonly Twin[]
  readonly list: PlannedList | null
  readonly children: readonly PlannedMember[]
}

export interface PlannedList {
  readonly numbering: Numbering
  readonly lead: Twin
  readonly titles: readonly Twin[]
}

export interface Plan {
  readonly title: Twin
  /** Outermost level first. */
  readonly levels: readonly Numbering[]
  readonly members: readonly PlannedMember[]
  /** What ends a block. */
  readonly lineEnd: string
  /** What stands before a paragraph. */
  readonly indent: string
}

export interface WrittenMember {
  readonly depth: number
  readonly construct: string
  readonly ordinals: readonly number[]
  readonly marker: string
  /** Its title as it stands, with the punctuation that closes it. */
  readonly title: string
  /** The text of its own, without that of the members below it. */
  text: string
  readonly start: number
  readonly titleStart: number
  readonly parent: number | null
}

export interface WrittenOutline {
  readonly text: string
  readonly members: readonly WrittenMember[]
  readonly leads: readonly {readonly start: number; readonly end: number}[]
}

/** The state of a text that is being written. */
interface Pen {
  readonly script: Script
  readonly plan: Plan
  text: string
  readonly members: WrittenMember[]
  readonly leads: {start: number; end: number}[]
  articles: number
}

/** The text of a plan in a script, and its members in document order. */
export function writeOutline(plan: Plan, script: Script = 'simplified'): WrittenOutline {
  const pen: Pen = {script, plan, text: '', members: [], leads: [], articles: 0}
  pen.text += wordIn(pen, plan.title) + plan.lineEnd
  writeMembers(pen, plan.members, null, [])
  return {text: pen.text, members: pen.members, leads: pen.leads}
}

function writeMembers(
  pen: Pen,
  members: readonly PlannedMember[],
  parent: WrittenMember | null,
  outer: readonly number[]
): void {
  const numbering = pen.plan.levels[outer.length] as Numbering
  for (const [index, member] of members.entries()) {
    const number = numbering.article === true ? ++pen.articles : index + 1
    const below = parent !== null && pen.plan.levels[outer.length - 1]?.article === true
    const closing = below ? (index === members.length - 1 ? '。' : '；') : ''
    const title = numbering.article === true ? '' : `${wordIn(pen, member.title)}${member.runIn ? '。' : closing}`
    const written = begin(pen, numbering, number, outer, title, parent)
    writeBody(pen, member, written)
    pen.text += pen.plan.lineEnd
    writeMembers(pen, member.children, written, [...outer, number])
  }
}

function begin(
  pen: Pen,
  numbering: Numbering,
  number: number,
  outer: readonly number[],
  title: string,
  parent: WrittenMember | null
): WrittenMember {
  const marker = numbering.marker(number, pen.script, outer)
  const start = pen.text.length
  pen.text += marker + (numbering.gap ?? '')
  const written: WrittenMember = {
    depth: parent === null ? 1 : parent.depth + 1,
    construct: numbering.construct,
    ordinals: numbering.chained === true ? [...outer, number] : [number],
    marker,
    title,
    text: '',
    start,
    titleStart: pen.text.length,
    parent: parent === null ? null : parent.start
  }
  pen.members.push(written)
  pen.text += title
  return written
}

function writeBody(pen: Pen, member: PlannedMember, written: WrittenMember): void {
  if (member.sentences.length === 0) return
  const {plan} = pen
  if (!member.runIn) pen.text += plan.lineEnd + plan.indent
  const text = member.sentences.map((sentence) => wordIn(pen, sentence)).join('')
  written.text += text
  pen.text += text
  if (member.list !== null) writeList(pen, member.list, written)
}

function writeList(pen: Pen, {numbering, lead, titles}: PlannedList, parent: WrittenMember): void {
  const words = wordIn(pen, lead)
  pen.leads.push({start: pen.text.length, end: pen.text.length + words.length})
  parent.text += words
  pen.text += words
  for (const [index, title] of titles.entries()) {
    begin(pen, numbering, index + 1, [], wordIn(pen, title) + (index === titles.length - 1 ? '。' : '；'), parent)
  }
}

const wordIn = ({script}: Pen, twin: Twin): string => twin[scripts[script]]
