/** The rules of the outline tree (docs/spec.md) that hold for every text, as a list of what a tree violates. */
import type {AnyNode, Point, Root} from '@gangmu/core'

/** Any node, as a program sees it that trusts nothing. */
interface LooseNode {
  type: string
  position?: {start?: Partial<Point>; end?: Partial<Point>}
  children?: LooseNode[]
  value?: unknown
  depth?: unknown
  runIn?: unknown
  construct?: unknown
  ordinals?: unknown
  kind?: unknown
  written?: unknown
}

/** What each parent holds besides a heading: a new type of node is added here, or the types do not fit. */
const children = {
  title: ['text', 'annotation'],
  subtitle: ['text', 'annotation'],
  documentNumber: ['text', 'annotation'],
  byline: ['text', 'annotation'],
  date: ['text', 'annotation'],
  salutation: ['text', 'annotation'],
  closing: ['text', 'annotation'],
  signature: ['text', 'annotation'],
  attachments: ['text', 'annotation'],
  furniture: ['text', 'annotation'],
  contents: ['text', 'annotation'],
  lead: ['text', 'annotation'],
  heading: ['marker', 'text', 'annotation'],
  paragraph: ['text', 'annotation', 'list', 'lead'],
  item: ['text', 'annotation', 'list', 'lead'],
  list: ['item']
} as const

/** What stands as a whole block, in the document or in a section. */
const flow = [
  ...['title', 'subtitle', 'documentNumber', 'byline', 'date', 'salutation'],
  ...['closing', 'signature', 'attachments', 'contents', 'furniture', 'verbatim', 'paragraph', 'section']
]

const holds: Readonly<
  Record<Exclude<AnyNode['type'], 'text' | 'marker' | 'annotation' | 'verbatim'>, readonly string[]>
> = {
  ...children,
  root: flow,
  section: flow
}

const leaves = new Set(['text', 'marker', 'annotation', 'verbatim'])
const blanks = /[\p{White_Space}\u200b\ufeff]+/gu
const notBlank = /[^\p{White_Space}\u200b\ufeff]/u

interface Check {
  readonly source: string
  readonly lineStarts: readonly number[]
  readonly violations: string[]
  /** Where the last leaf ended. */
  covered: number
  titles: number
}

/** Says what a tree of a source violates, a line each; nothing for a tree as it should be. */
export function checkTree(tree: Root, source: string): string[] {
  const check: Check = {source, lineStarts: lineStartsOf(source), violations: [], covered: 0, titles: 0}
  if (tree.type !== 'root') check.violations.push(`the tree is no root but ${(tree as AnyNode).type}`)
  if (tree.position?.start.offset !== 0 || tree.position?.end.offset !== source.length)
    check.violations.push(`the root does not span the source of ${source.length} characters`)
  checkNode(check, tree as LooseNode, null, 0)
  checkGap(check, source.length)
  if (check.titles > 1) check.violations.push(`${check.titles} titles stand in the tree`)
  return check.violations
}

function checkNode(check: Check, node: LooseNode, parent: LooseNode | null, depth: number): void {
  const report = (what: string) => check.violations.push(`${nameOf(node)}: ${what}`)
  checkPoint(check, node, 'start')
  checkPoint(check, node, 'end')
  if (startOf(node) >= endOf(node) && node.type !== 'root') report('spans nothing')
  const isMember = node.type === 'section' || node.type === 'item'
  if (isMember ? node.depth !== depth + 1 : node.depth !== undefined)
    report(`has the depth ${node.depth} below ${depth} members`)
  if (node.type === 'title') {
    check.titles++
    if (parent?.type !== 'root') report(`is a title below ${parent?.type}`)
  }
  if (leaves.has(node.type)) checkLeaf(check, node, report)
  else checkChildren(check, node, isMember ? depth + 1 : depth, report)
}

function checkChildren(check: Check, node: LooseNode, depth: number, report: (what: string) => void): void {
  const allowed = (holds as Readonly<Record<string, readonly string[]>>)[node.type]
  if (allowed === undefined || !Array.isArray(node.children)) {
    report(allowed === undefined ? 'is of a type that the specification does not know' : 'has no children')
    return
  }
  if (node.children.length === 0 && node.type !== 'root') report('is empty')
  const hasHeading = node.type === 'section' || node.type === 'item'
  if (hasHeading && node.children[0]?.type !== 'heading') report('does not begin with a heading')
  if (node.type === 'heading') checkHeading(node, report)
  let cursor = startOf(node)
  for (const [index, child] of node.children.entries()) {
    const fits = hasHeading && index === 0 ? child.type === 'heading' : allowed.includes(child.type)
    if (!fits) report(`holds ${nameOf(child)} as child ${index}`)
    if (startOf(child) < cursor) report(`${nameOf(child)} begins before ${cursor}, where it can begin`)
    if (endOf(child) > endOf(node)) report(`${nameOf(child)} ends outside of it`)
    if (child.type === 'annotation' && !follows(node.children[index - 1], child))
      report(`${nameOf(child)} follows no text`)
    if (child.type !== 'heading' && goesOnAtOnce(node, child)) report('is not run-in, but its line goes on')
    cursor = endOf(child)
    checkNode(check, child, node, depth)
  }
  if (hasHeading && (startOf(node) !== startOf(node.children[0]) || endOf(node) !== cursor))
    report('does not begin with its heading and end with its last child')
}

/**
 * Whether text goes on at once after a heading that says that it ends its block. Where line ends were lost, a blank stands
 * between two blocks of one line, or a marker begins the second.
 */
function goesOnAtOnce(node: LooseNode, child: LooseNode): boolean {
  const [heading] = node.children ?? []
  if (heading?.runIn !== false || child.type === 'section') return false
  return endOf(heading) === startOf(child)
}

/** Whether an annotation stands directly behind the text that it says something of. */
function follows(before: LooseNode | undefined, annotation: LooseNode): boolean {
  return before?.type === 'text' && endOf(before) === startOf(annotation)
}

function checkHeading(node: LooseNode, report: (what: string) => void): void {
  const leaves = node.children ?? []
  // what an annotation parts is one text
  const parts = leaves.filter(({type}, index) => type === 'marker' || leaves[index - 1]?.type !== 'annotation')
  const types = parts.map(({type}) => type).filter((type) => type !== 'annotation')
  const [text, ...others] = types.filter((type, index) => type === 'text' || type !== types[index - 1])
  // 粮草不继，此其二。: the marker closes the clause that is its title
  const closed = text === 'text' && others.length === 1
  if (types.includes('text') && types.lastIndexOf('marker') > types.indexOf('text') && !closed)
    report('has a marker in the middle of its text')
  if (typeof node.runIn !== 'boolean') report(`has ${node.runIn} as runIn`)
}

function checkLeaf(check: Check, node: LooseNode, report: (what: string) => void): void {
  const stands = check.source.slice(startOf(node), endOf(node))
  if (node.children !== undefined) report('is a leaf and has children')
  if (typeof node.value !== 'string' || !reads(node as LooseNode & {value: string}, stands))
    report(`has the value ${JSON.stringify(node.value)} where ${JSON.stringify(stands)} stands`)
  checkGap(check, startOf(node))
  if (startOf(node) < check.covered) report(`says again what stands before ${check.covered}`)
  check.covered = Math.max(check.covered, endOf(node))
  if (node.type === 'annotation' && node.kind !== 'pinyin') report(`is an annotation of the kind ${node.kind}`)
  if (node.type !== 'marker') return
  if (typeof node.construct !== 'string' || node.construct === '') report('names no construct')
  const {ordinals} = node
  if (!Array.isArray(ordinals) || ordinals.length === 0 || !ordinals.every((n) => Number.isSafeInteger(n) && n > 0))
    report(`has the ordinals ${JSON.stringify(ordinals)}`)
}

/** A title that is set wide, 工 作 规 则, and a piece of one that has pinyin: it is read without its blanks. */
const setWide = /^[\p{White_Space}\u200b\ufeff]*[一-鿿](?:[\p{White_Space}\u200b\ufeff]+[一-鿿])*$/u

/**
 * Whether a value is what stands in the source. Where lines were joined there, their ends and indents are left out; in a
 * marker annotations are, and of an annotation its brackets.
 */
function reads({type, value, written}: LooseNode & {value: string}, stands: string): boolean {
  if (type === 'verbatim') return value === stands
  if (type === 'annotation') return written === stands && stands.slice(1, -1) === value
  if (type === 'marker' && stands.replace(pinyin, '') === value) return written === undefined || written === stands
  if (setWide.test(stands.replace(pinyin, ''))) return [stands, stands.replace(blanks, '')].includes(value)
  if (!/[\r\n]/.test(stands)) return value === stands
  const joined = value.replace(blanks, '') === stands.replace(blanks, '')
  return joined && !/[\r\n]/.test(value)
}

const pinyin = /(?<=\p{Script=Han})[(（][\p{Script=Latin}\p{Mark}]+[)）]/gu

/** Between two leaves stand blanks only. */
function checkGap(check: Check, until: number): void {
  const gap = check.source.slice(check.covered, until)
  if (notBlank.test(gap)) check.violations.push(`no leaf holds ${JSON.stringify(gap.trim())} before ${until}`)
}

function checkPoint(check: Check, node: LooseNode, side: 'start' | 'end'): void {
  const point = node.position?.[side]
  const offset = point?.offset ?? -1
  const line = check.lineStarts.findLastIndex((start) => start <= offset)
  const expected = {line: line + 1, column: offset - (check.lineStarts[line] ?? 0) + 1, offset}
  const isRight =
    Number.isInteger(offset) &&
    offset >= 0 &&
    offset <= check.source.length &&
    point?.line === expected.line &&
    point.column === expected.column
  if (!isRight)
    check.violations.push(`${nameOf(node)}: ${side} is ${JSON.stringify(point)}, expected ${JSON.stringify(expected)}`)
}

/** Where each line begins, found in the plainest way. */
export function lineStartsOf(source: string): number[] {
  const starts = [0]
  for (const end of source.matchAll(/\r\n|\r|\n/g)) starts.push(end.index + end[0].length)
  return starts
}

const startOf = (node: LooseNode | undefined): number => node?.position?.start?.offset ?? Number.NaN
const endOf = (node: LooseNode | undefined): number => node?.position?.end?.offset ?? Number.NaN
const nameOf = (node: LooseNode): string => `${node.type} [${startOf(node)}, ${endOf(node)})`
