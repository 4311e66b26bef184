/**
 * Outlines for people, a line a node (fixtures/README.md): reads the lines of an outline.txt, and writes a tree as such
 * lines, so that a test compares two texts.
 */
import type {AnyNode, Heading, Root} from '@gangmu/core'

/** A line of an outline. `~` is the marker of a heading without one, `:` that of a lead, `^` that of a tail. */
export interface OutlineLine {
  readonly depth: number
  readonly marker: string
  readonly words: string
}

export interface Outline {
  readonly title: string | null
  readonly lines: readonly OutlineLine[]
}

/**
 * Reads an outline.txt.
 * @throws {Error} for a line that is none
 */
export function readOutline(text: string): Outline {
  let title: string | null = null
  const lines: OutlineLine[] = []
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue
    if (line.startsWith('@title ')) {
      title = line.slice(7)
      continue
    }
    const match = /^(\d+) ([^|]+)\|(.*)$/.exec(line)
    if (match === null) throw new Error(`Cannot read the line \`${line}\`, expected \`depth marker|title\``)
    lines.push({depth: Number(match[1]), marker: match[2] as string, words: match[3] as string})
  }
  return {title, lines}
}

/** Writes an outline: what `readOutline` reads, without comments. */
export function writeOutline({title, lines}: Outline): string {
  const head = title === null ? [] : [`@title ${title}`]
  return [...head, ...lines.map(({depth, marker, words}) => `${depth} ${marker}|${words}`), ''].join('\n')
}

/** A line, and where in the source it stands. */
interface PlacedLine extends OutlineLine {
  readonly offset: number
}

/**
 * The outline of a tree, in the words of an outline that is expected: a tail is quoted as there, and has the depth of
 * the node that holds it in the tree. A tail that is not expected is quoted by its first eight characters.
 *
 * @throws {Error} where the expectation quotes what the source does not have from there on
 */
export function outlineOf(tree: Root, source: string, expected: Outline): Outline {
  const found = readTree(tree, source)
  const quoted: PlacedLine[] = []
  for (const {line, offset} of placesOf(source, expected)) {
    if (line.marker === '^') quoted.push({...line, depth: found.depthAt(offset), offset})
  }
  const unexpected = found.lines.filter(
    ({marker, offset}) => marker !== '^' || !quoted.some((tail) => tail.offset === offset)
  )
  const lines = [...unexpected, ...quoted].sort((a, b) => a.offset - b.offset)
  return {title: found.title, lines: lines.map(({depth, marker, words}) => ({depth, marker, words}))}
}

/** Where in the source each line of an outline stands: after the one before it. */
function placesOf(source: string, {lines}: Outline): {line: OutlineLine; offset: number}[] {
  let cursor = 0
  return lines.map((line) => {
    const isQuotation = '^:~'.includes(line.marker)
    const offset = source.indexOf(isQuotation ? line.words : line.marker, cursor)
    if (offset === -1) throw new Error(`Cannot find \`${line.marker}|${line.words}\` after offset ${cursor}`)
    cursor = offset + (isQuotation ? line.words : line.marker).length
    return {line, offset}
  })
}

interface TreeLines {
  title: string | null
  lines: PlacedLine[]
  /** The depth of the section or item that holds an offset; 0 for the document. */
  depthAt: (offset: number) => number
}

function readTree(tree: Root, source: string): TreeLines {
  const lines: PlacedLine[] = []
  const holders: {start: number; end: number; depth: number}[] = []
  let title: string | null = null
  // The section or item to which the last words belonged.
  let open: AnyNode = tree
  const add = (node: AnyNode, depth: number, marker: string, words: string) =>
    lines.push({depth, marker, words, offset: node.position.start.offset})

  function visit(node: AnyNode, owner: AnyNode, depth: number): void {
    if (node.type === 'title') title = node.children.map((text) => sliceOf(source, text)).join('')
    if (node.type === 'section' || node.type === 'item') {
      const [heading] = node.children
      add(node, node.depth, markerOf(source, heading) || '~', titleOf(source, heading))
      open = node
      holders.push({start: node.position.start.offset, end: node.position.end.offset, depth: node.depth})
      for (const child of node.children.slice(1) as AnyNode[]) visit(child, node, node.depth)
    } else if (node.type === 'lead') {
      add(node, depth, ':', sliceOf(source, node))
      open = owner
    } else if (node.type === 'text') {
      if (open !== owner) add(node, depth, '^', sliceOf(source, node).slice(0, 8))
      open = owner
    } else if ('children' in node) for (const child of node.children) visit(child, owner, depth)
  }

  visit(tree, tree, 0)
  const depthAt = (offset: number) =>
    Math.max(0, ...holders.filter((h) => h.start <= offset && offset < h.end).map((h) => h.depth))
  return {title, lines, depthAt}
}

const sliceOf = (source: string, node: AnyNode): string =>
  source.slice(node.position.start.offset, node.position.end.offset)

const markerOf = (source: string, heading: Heading): string =>
  heading.children
    .filter(({type}) => type === 'marker')
    .map((marker) => sliceOf(source, marker))
    .join('')

/** The title, without the punctuation that closes it, nor a quotation mark that closes more than the title. */
function titleOf(source: string, heading: Heading): string {
  const texts = heading.children.filter(({type}) => type !== 'marker').map((leaf) => sliceOf(source, leaf))
  const title = texts.join('')
  const closing = /[“「『]/.test(title) ? /[。；：，！？.;:,!?]+$/ : /[。；：，！？.;:,!?]+[”」』]*$/
  return title.replace(closing, '')
}
