/** docs/spec.md cannot lie: its examples, its types, its constructs and the files that it names are compared with the sources. */
import {existsSync, readFileSync} from 'node:fs'
import {type AnyNode, defaultConstructs, find, type Hint, parse} from '@gangmu/core'
import {costs} from '@gangmu/core/internal'
import {describe, expect, test} from 'vitest'
import {type Fence, fencesOf} from './fences.js'
import {printNode} from './print-tree.js'

const file = new URL('../docs/spec.md', import.meta.url)
const spec = readFileSync(file, 'utf8')
const types = readFileSync(new URL('../packages/core/src/types.ts', import.meta.url), 'utf8')
const fences = fencesOf(file)

describe('the examples of the specification', () => {
  test.each(examples())('$type in line $line is what parse gives', ({type, source, hints, expected}) => {
    const node = find(parse({text: source, hints}), type as AnyNode['type'])
    expect(node && printNode(node, expected.includes('position:'))).toBe(expected)
  })

  test('show every node', () => {
    const shown = new Set(
      examples().flatMap(({expected}) => [...expected.matchAll(/type: (\w+)/g)].map(([, type]) => type))
    )
    expect(
      [...types.matchAll(/^ {2}type: '(\w+)'/gm)].map(([, type]) => type).filter((type) => !shown.has(type))
    ).toEqual([])
  })
})

describe('the types of the specification', () => {
  const specified = declarations(
    fences
      .filter(({language}) => language === 'idl')
      .map(({content}) => content)
      .join('\n')
      .replaceAll(' <: ', ' extends ')
  )

  test('are those of types.ts, field by field', () => {
    const {AnyNode: _, ...exported} = declarations(types)
    expect(specified).toEqual(exported)
  })

  test('have a section each', () => {
    const nodes = Object.keys(specified).filter((name) => specified[name]?.includes("type: '"))
    expect(nodes.filter((name) => !spec.includes(`\n### \`${name}\`\n`))).toEqual([])
  })
})

test('docs/constructs.md shows every construct that parse knows (written again by `npx vitest run testing/spec.test.ts -u`)', async () => {
  await expect(constructTable()).toMatchFileSnapshot('../docs/constructs.md')
})

describe('the inference', () => {
  const constants = Object.values(costs).flatMap((kind) =>
    Object.entries(kind).filter((entry): entry is [string, number] => typeof entry[1] === 'number')
  )

  test.each(constants)('says that %s costs %d', (name, cost) => {
    const rows = spec.split('\n').filter((line) => line.includes(`\`${name}\``))
    const number = new RegExp(`(?<![\\d.])${String(cost).replace('.', '\\.')}(?![\\d.]\\d)`)
    expect(rows.some((row) => number.test(row))).toBe(true)
  })
})

describe('a link', () => {
  const targets = [...new Set([...spec.matchAll(/\]\(([^)]+)\)/g)].map(([, target]) => target as string))]

  test.each(targets.filter((target) => target.startsWith('.')))('to %s leads to a file', (target) => {
    expect(existsSync(new URL(target, file))).toBe(true)
  })

  test.each(targets.filter((target) => target.startsWith('#')))('to %s leads to a heading', (target) => {
    const headings = [...spec.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => heading as string)
    expect(headings.map((heading) => `#${heading.toLowerCase().replaceAll('`', '').replaceAll(' ', '-')}`)).toContain(
      target
    )
  })
})

/** The constructs with all their examples, as they stand in the sources. */
function constructTable(): string {
  const rows = defaultConstructs.map(({name, examples, stands}) => {
    const marked = examples.yes.map(([text, ...ordinals]) => `${text} (${ordinals.join(', ')})`)
    const cells = [marked.join('<br>'), examples.no.join('<br>'), stands.join(', ')]
    return `| \`${name}\` | ${cells.join(' | ').replaceAll('\n', '⏎')} |\n`
  })
  return `${constructIntroduction}\n${rows.join('')}`
}

const constructIntroduction = `# Constructs

The forms of markers that \`parse\` knows, in the order in which it tries them. The words are defined in [spec.md](spec.md#glossary). Every example is a test.

- *marker*: examples of it, and the ordinals that they give.
- *no marker*: what only looks like one.
- *stands*: \`line\`, at the beginning of a block; \`clause\`, inside one after a stop, a colon, an opening quote or a blank; \`anywhere\`, after any character.

| construct | marker | no marker | stands |
| --- | --- | --- | --- |`

interface Example {
  type: string
  line: number
  source: string
  hints: readonly Hint[]
  expected: string
}

/** Every tree with the text that stands before it, and with the hints behind that, if there are some. The first type in a tree says which node it is: the first one of that type. */
function examples(): Example[] {
  let source: Fence | undefined
  let hints: readonly Hint[] = []
  const found: Example[] = []
  for (const fence of fences) {
    if (fence.language === 'text') {
      source = fence
      hints = []
    }
    if (fence.language === 'json') hints = JSON.parse(fence.content)
    if (fence.language !== 'yaml') continue
    const [, type] = /type: (\w+)/.exec(fence.content) ?? []
    if (!source || !type) throw new Error(`the tree in line ${fence.line} has no text, or no type`)
    found.push({type, line: fence.line, source: source.content.trimEnd(), hints, expected: fence.content.trimEnd()})
  }
  return found
}

/** Interfaces and unions by their name, without comments and layout. */
function declarations(source: string): Record<string, string> {
  const plain = source.replace(/\/\*\*[\s\S]*?\*\//g, '').replaceAll('export ', '')
  const declared = plain.matchAll(/^interface (\w+)([^}]*\})|^type (\w+)( =.*(?:\n {2}.*)*)/gm)
  return Object.fromEntries(
    [...declared].map(([, node, fields, union, members]) => [
      node ?? (union as string),
      (fields ?? (members as string)).replace(/\s+/g, ' ').replace('= |', '=').trim()
    ])
  )
}
