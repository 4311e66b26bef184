/** Every public name says what it is; every public function and constant has an example, and it prints what it says. */
import {describe, expect, it} from 'vitest'
import {faultsOf} from './check-programs.js'
import {type PublicName, publicNames} from './public-names.js'
import {printedByProgram} from './run-program.js'

const names = publicNames()
const own = names.filter(({isForeign}) => !isForeign)
const called = ({entry, name}: {entry: string; name: string}) => `${entry} ${name}`

interface Example {
  readonly title: string
  readonly entry: string
  readonly program: string
  readonly output: string
}

/** A program directly followed by what it prints. */
const example = /^@example\n```ts\n([\s\S]*?)^```\n```text\n([\s\S]*?)^```$/gm

function examplesOf({entry, name, docstring}: PublicName): Example[] {
  const title = called({entry, name})
  return [...docstring.matchAll(example)].map(([, program = '', output = '']) => ({title, entry, program, output}))
}

describe('the public names', () => {
  it('are found', () => {
    expect(own.map(called)).toContain('@gangmu/core parse')
    expect(names.length).toBeGreaterThan(100)
  })

  it('say what they are', () => {
    expect(own.filter(({docstring}) => docstring === '').map(called)).toEqual([])
  })

  it('have an example, those that can be used', () => {
    const without = own.filter((each) => each.isValue && examplesOf(each).length === 0)
    expect(without.map(called)).toEqual([])
  })

  it('have no example in another form, which nobody would run', () => {
    const odd = own.filter((each) => {
      const all = each.docstring.match(/@example/g)?.length ?? 0
      return all !== examplesOf(each).length
    })
    expect(odd.map(called)).toEqual([])
  })
})

const unique = new Map(own.flatMap((each) => examplesOf(each).map((found) => [found.program, found])))

it('have types that fit in their examples', () => {
  const examples = [...unique.values()]
  const faults = faultsOf(examples)
  expect(examples.flatMap(({title}, index) => (faults[index] ?? []).map((fault) => `${title}: ${fault}`))).toEqual([])
})

describe('the check of types', () => {
  it('says of each program what does not fit', () => {
    const entry = '@gangmu/markdown'
    const programs = [
      "import {parse} from '@gangmu/core'\nexport const tree = parse('')",
      "import {parse} from '@gangmu/core'\nexport const tree: string = parse('')",
      "import {unified} from 'unified'\nimport {nothing} from 'nowhere'\nunified().use(nothing)"
    ]
    expect(faultsOf(programs.map((program) => ({program, entry})))).toEqual([
      [],
      ["Type 'Root' is not assignable to type 'string'."],
      [expect.stringContaining("Cannot find module 'nowhere'")]
    ])
  })
})

describe('the example of', () => {
  it.each([...unique.values()])('$title prints what it says', async ({program, output}) => {
    expect(shown(await printedByProgram(program))).toBe(shown(output))
  })
})

/** A line end more behind the last line is not seen. */
const shown = (text: string): string => text.replace(/[ \t]+$/gm, '').trimEnd()
