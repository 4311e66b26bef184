import {type Anatomy, type BlockKind, goesWithText, isParagraph, isText} from '../anatomy/index.js'
import {classAt, isBlankAt, openQuote, pastBlanks} from '../characters.js'
import type {BlockHints} from '../hints/blocks.js'
import type {ConstructTable} from '../markers/compile.js'
import type {Construct} from '../markers/complete.js'
import type {Scan} from '../scan.js'
import type {Step} from '../search/state.js'
import {createLocator, type Source, spanning} from '../source.js'
import type {Flow, Paragraph, Root, Section, Text} from '../types.js'
import {noteCopy} from './copies.js'
import {addParallels, type ImplicitHeading} from './implicit/index.js'
import {findPageEnds, verbatimOf, writeLine} from './lines.js'
import type {Member, Outline} from './members.js'
import {
  closeFormat,
  closeImplicit,
  closeParallel,
  closePassage,
  closeRoot,
  closeUntil,
  depthOf,
  type OpenSection
} from './open-sections.js'
import {type BuildContext, headingOf, phrasingOf, textOf} from './phrasing.js'
import {withoutSpacing} from './spaced.js'
import {structureOf} from './structure.js'
import {isTermLine, isTitleLine} from './titles.js'

/** Writes the tree from what the search decided. */
export function build(
  source: Source,
  anatomy: Anatomy,
  scan: Scan,
  table: ConstructTable,
  steps: readonly Step[],
  hints: BlockHints | null,
  /** Whether parallel leads head sections. */
  parallel: boolean
): Root {
  const context: BuildContext = {
    text: source.text,
    construct: (index) => table.constructs[index] as Construct,
    position: createLocator(source),
    level: (block) => scan.blocks[block]?.level ?? null,
    styledEnd: (block) => hints?.styled.get(block)
  }
  const {outline, implicit, parallels} = structureOf(source, anatomy, scan, table, steps)
  if (parallel) addParallels(implicit, parallels())
  const lastLine = lastLineOf(implicit)
  const pageEnds = findPageEnds(anatomy)
  const root: OpenSection = {member: null, implicit: null, children: [], node: null, parent: null}
  const position = context.position(0, source.text.length)
  let open = root
  let next = 0
  for (let block = 0; block < source.blockStarts.length; block++) {
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const from = next
    while (next < outline.members.length && (outline.members[next] as Member).start < end) next++
    const kind = anatomy.kinds[block] as BlockKind
    if (closes(anatomy, outline, block, lastLine)) open = closeImplicit(closeUntil(open, null))
    const owner = outline.owners[block] ?? null
    if (!isParagraph(kind)) {
      if (kind === 'title') open = closeRoot(open)
      else if (kind !== 'furniture')
        open = closeParallel(closeUntil(open, isText(kind) || goesWithText(kind) ? owner : null))
      else if (pageEnds.has(block)) open = closeRoot(open)
      const verbatim = hints?.verbatim.get(block)
      if (kind !== 'verbatim') writeLine(context, open.children, kind, start, end)
      else if (verbatim !== undefined) open.children.push(verbatimOf(context, verbatim, start, end))
      continue
    }
    const heading = implicit.get(block)
    if (heading !== undefined) open = beginImplicit(context, closeUntil(open, owner), heading, start, end)
    // one of parallel paragraphs holds no other
    else if (outline.owners[block] !== undefined) open = closeParallel(closeUntil(open, owner))
    open = writeBlock(context, outline, open, block, heading?.end ?? start, end, outline.members.slice(from, next))
  }
  closeRoot(open)
  for (const copy of anatomy.copies) noteCopy(context, source, root.children as Flow[], copy)
  return {type: 'root', children: root.children as Flow[], position}
}

/** Whether a block ends all sections. 各位代表！ before the next heading turns to the audience, and ends nothing without a number. */
function closes(anatomy: Anatomy, outline: Outline, block: number, lastLine: number): boolean {
  if (anatomy.restarts.has(block)) return true
  return anatomy.closings.has(block) && block > lastLine && !outline.owners[block]
}

/** The last block that is a heading line without a number; -1 where none is. */
function lastLineOf(implicit: ReadonlyMap<number, ImplicitHeading>): number {
  let last = -1
  for (const [block, {kind}] of implicit) if (kind === 'line') last = Math.max(last, block)
  return last
}

/** Writes a block, which sections can begin at its beginning or inside it. */
function writeBlock(
  context: BuildContext,
  outline: Outline,
  before: OpenSection,
  block: number,
  start: number,
  end: number,
  members: readonly Member[]
): OpenSection {
  let open = before
  const owner = outline.owners[block]
  if (owner !== undefined) {
    open = closeUntil(open, owner)
    if (members.length === 0 && completesHeading(context, outline, open, block, start, end)) return open
  }
  let cursor = start
  let items: Member[] = []
  for (const [index, member] of members.entries()) {
    if (member.series.list) {
      // a list that begins the block belongs to what holds its first member
      if (member.start === start) open = closeUntil(open, member.parent)
      items.push(member)
      continue
    }
    writeParagraph(context, open, cursor, member.start, items, opensSeries(member))
    items = []
    open = beginSection(
      context,
      closePassage(closeUntil(open, member.parent), member, member.inline ? null : context.level(member.block)),
      member,
      members[index + 1]?.start ?? end,
      end
    )
    cursor = (open.node as Section).children[0].position.end.offset
  }
  writeParagraph(context, open, cursor, end, items, announces(outline, open, block))
  return open
}

/** Whether the next block begins with the first member of a series in the section that is open. */
function announces(outline: Outline, open: OpenSection, block: number): boolean {
  const next = outline.first[block + 1]
  return next !== undefined && opensSeries(next) && next.parent === open.member
}

function opensSeries(member: Member): boolean {
  return member.series.first === member
}

/** A title below its marker is as short as one beside it. */
const longestTitleLine = 30

/**
 * Takes a line for the title of the marker that stands alone on the line before, if it looks like one:
 *
 *     第二章
 *     登記
 */
function completesHeading(
  context: BuildContext,
  outline: Outline,
  open: OpenSection,
  block: number,
  start: number,
  end: number
): boolean {
  const heading = open.node?.children[0]
  if (open.member === null || heading === undefined || open.children.length > 1 || heading.children.length > 1)
    return false
  if (heading.children[0]?.type !== 'marker' || open.member.block !== block - 1) return false
  const {chained, untitled} = context.construct(open.member.construct)
  const isTitle =
    isTitleLine(context.text, start, end, longestTitleLine) ||
    (chained === true && isTermLine(context.text, start, end))
  if (!isTitle) return false
  // an article needs no title: a short line is one only where its text comes after it
  if (untitled === true && !holdsNextBlock(outline, open.member, block + 1)) return false
  const text = textOf(context, start, end) as Text
  heading.children.push(text)
  heading.runIn = false
  heading.position = spanning(heading.position, text.position)
  return true
}

/** Whether a block belongs to a member: as its paragraph, or as the first of its own members. */
function holdsNextBlock(outline: Outline, member: Member, block: number): boolean {
  if (outline.owners[block] === member) return true
  for (let child = member.lastChild; child !== null; child = child.sibling) if (child.block === block) return true
  return false
}

function writeParagraph(
  context: BuildContext,
  open: OpenSection,
  start: number,
  end: number,
  items: readonly Member[],
  /** Whether a series of sections begins behind it. */
  announcing: boolean
): void {
  if (items.length === 0 && opensQuotation(context, open, start, end)) return
  const children = phrasingOf(context, start, end, items, depthOf(open) + 1, announcing)
  const first = children[0]
  const last = children.at(-1)
  if (first === undefined || last === undefined) return
  const paragraph: Paragraph = {
    type: 'paragraph',
    children,
    position: context.position(first.position.start.offset, last.position.end.offset)
  }
  open.children.push(paragraph)
}

/**
 * Gives a quotation mark that stands alone before the first section of a quotation to the words that introduce it:
 *
 *     批复如下：
 *     “一、同意建站。
 *     ^ no paragraph of its own
 */
function opensQuotation(context: BuildContext, open: OpenSection, start: number, end: number): boolean {
  const paragraph = open.children.at(-1)
  const last = paragraph?.type === 'paragraph' ? paragraph.children.at(-1) : undefined
  const words = last?.type === 'lead' ? last.children.at(-1) : last
  if (paragraph?.type !== 'paragraph' || words?.type !== 'text') return false
  if (classAt(context.text, words.position.end.offset - 1) & openQuote) return false
  if (pastBlanks(context.text, start, end) === end) return false
  for (let offset = start; offset < end; offset++)
    if (!(classAt(context.text, offset) & openQuote) && !isBlankAt(context.text, offset)) return false
  const extended = textOf(context, words.position.start.offset, end) as Text
  Object.assign(words, extended)
  if (last !== undefined) last.position = spanning(last.position, extended.position)
  paragraph.position = spanning(paragraph.position, extended.position)
  return true
}

function beginSection(
  context: BuildContext,
  parent: OpenSection,
  member: Member,
  limit: number,
  blockEnd: number
): OpenSection {
  const heading = headingOf(context, member, limit, blockEnd)
  const node: Section = {
    type: 'section',
    depth: depthOf(parent) + 1,
    children: [heading],
    position: spanning(heading.position, heading.position)
  }
  parent.children.push(node)
  return {member, implicit: null, children: node.children, node, parent}
}

/** Begins a section below a heading without a marker. One that stood beside it ends. */
function beginImplicit(
  context: BuildContext,
  before: OpenSection,
  heading: ImplicitHeading,
  start: number,
  blockEnd: number
): OpenSection {
  const parent = parentOf(before, heading)
  const text = textOf(context, start, heading.end) as Text
  if (heading.kind === 'carried') text.value = withoutSpacing(text.value)
  const node: Section = {
    type: 'section',
    depth: depthOf(parent) + 1,
    children: [
      {
        type: 'heading',
        runIn: heading.end < blockEnd,
        children: [text],
        position: spanning(text.position, text.position)
      }
    ],
    position: spanning(text.position, text.position)
  }
  parent.children.push(node)
  return {member: parent.member, implicit: heading, children: node.children, node, parent}
}

/** What holds a section without a marker: parallel leads stand below a heading of another kind, the others beside it. */
function parentOf(before: OpenSection, {kind, level}: ImplicitHeading): OpenSection {
  if (kind === 'carried') return closeRoot(before)
  if (kind === 'format') return closeFormat(before, level)
  return kind === 'parallel' ? closeParallel(before) : closeImplicit(before)
}
