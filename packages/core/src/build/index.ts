import {type Anatomy, type BlockKind, isText, type TextKind} from '../anatomy/index.js'
import type {ConstructTable} from '../markers/compile.js'
import type {MarkerConstruct} from '../markers/construct.js'
import type {Scan} from '../scan.js'
import type {Step} from '../search/state.js'
import {createLocator, type Source, spanning} from '../source.js'
import type {Contents, Flow, Heading, Paragraph, Root, Section, Text, Title} from '../types.js'
import {type Member, type Outline, readSteps} from './members.js'
import {type BuildContext, headingOf, phrasingOf, textOf} from './phrasing.js'

/** The section that is being written, and those that contain it. */
interface OpenSection {
  readonly member: Member | null
  readonly children: (Heading | Flow)[]
  readonly node: Section | null
  readonly parent: OpenSection | null
}

/** Writes the tree from what the search decided. */
export function build(
  source: Source,
  anatomy: Anatomy,
  scan: Scan,
  table: ConstructTable,
  steps: readonly Step[]
): Root {
  const construct = (member: Member) => table.constructs[member.construct] as MarkerConstruct
  const context: BuildContext = {
    text: source.text,
    constructName: (member) => construct(member).name,
    untitled: (member) => construct(member).untitled === true,
    position: createLocator(source)
  }
  const outline = readSteps(steps, scan.candidates, source.blockStarts.length)
  const root: OpenSection = {member: null, children: [], node: null, parent: null}
  const position = context.position(0, source.text.length)
  let open = root
  let next = 0
  for (let block = 0; block < source.blockStarts.length; block++) {
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const from = next
    while (next < outline.members.length && (outline.members[next] as Member).start < end) next++
    const kind = anatomy.kinds[block] as BlockKind
    if (isText(kind)) {
      open = writeBlock(context, outline, open, block, start, end, outline.members.slice(from, next))
    } else {
      open = closeUntil(open, null)
      writeHeadLine(context, root.children, kind, start, end)
    }
  }
  closeUntil(open, null)
  return {type: 'root', children: root.children as Flow[], position}
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
  if (owner !== undefined) open = closeUntil(open, owner)
  let cursor = start
  let items: Member[] = []
  for (const member of members) {
    if (member.series.list) {
      // a list that begins the block belongs to what holds its first member
      if (member.start === start) open = closeUntil(open, member.parent)
      items.push(member)
      continue
    }
    writeParagraph(context, open, cursor, member.start, items)
    items = []
    open = beginSection(context, closeUntil(open, member.parent), member, nextStart(members, member, end), end)
    cursor = (open.node as Section).children[0].position.end.offset
  }
  writeParagraph(context, open, cursor, end, items)
  return open
}

/** Where the first member after another one begins, or the end of the block. */
function nextStart(members: readonly Member[], member: Member, end: number): number {
  return members[members.indexOf(member) + 1]?.start ?? end
}

function writeParagraph(
  context: BuildContext,
  open: OpenSection,
  start: number,
  end: number,
  items: readonly Member[]
): void {
  const children = phrasingOf(context, start, end, items, depthOf(open) + 1)
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
  return {member, children: node.children, node, parent}
}

function depthOf(open: OpenSection): number {
  return open.node === null ? 0 : open.node.depth
}

/** Ends the open sections below a member's; null ends them all. */
function closeUntil(open: OpenSection, member: Member | null): OpenSection {
  let current = open
  while (current.member !== member && current.parent !== null) {
    const node = current.node as Section
    const last = node.children.at(-1) as Heading | Flow
    node.position = spanning(node.position, last.position)
    current = current.parent
  }
  return current
}

/** Writes a block whose form tells what it is. Lines of the title and of the contents that follow each other are one node. */
function writeHeadLine(
  context: BuildContext,
  children: (Heading | Flow)[],
  kind: Exclude<BlockKind, TextKind>,
  start: number,
  end: number
): void {
  const text = textOf(context, start, end) as Text
  const last = children.at(-1)
  if ((kind === 'title' || kind === 'contents') && last?.type === kind) {
    const node = last as Title | Contents
    node.children.push(text)
    node.position = spanning(node.position, text.position)
  } else children.push({type: kind, children: [text], position: spanning(text.position, text.position)})
}
