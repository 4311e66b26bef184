/** Every public name says what it is; every public function and constant has an example, and it prints what it says. */
import {describe, expect, it} from 'vitest'
import {publicNames} from './public-names.js'
import {printedByProgram} from './run-program.js'

const names = publicNames()
const own = names.filter(({isForeign}) => !isForeign)
const called = ({entry, name}: {entry: string; name: string}) => `${entry} ${name}`

interface Example {
  readonly title: string
  readonly program: string
  readonly output: string
}

/** A program directly followed by what it prints. */
const example = /^@example\n```ts\n([\s\S]*?)^```\n```text\n([\s\S]*?)^```$/gm

function examplesOf(docstring: string, title: string): Example[] {
  return [...docstring.matchAll(example)].map(([, program = '', output = '']) => ({title, program, output}))
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
    const without = own.filter(({isValue, docstring}) => isValue && examplesOf(docstring, '').length === 0)
    expect(without.map(called)).toEqual([])
  })

  it('have no example in another form, which nobody would run', () => {
    const odd = own.filter(({docstring}) => {
      const all = docstring.match(/@example/g)?.length ?? 0
      return all !== examplesOf(docstring, '').length
    })
    expect(odd.map(called)).toEqual([])
  })
})

const unique = new Map(
  own.flatMap((each) => examplesOf(each.docstring, called(each)).map((found) => [found.program, found]))
)

describe('the example of', () => {
  it.each([...unique.values()])('$title prints what it says', async ({program, output}) => {
    expect(shown(await printedByProgram(program))).toBe(shown(output))
  })
})

/** A line end more behind the last line is not seen. */
const shown = (text: string): string => text.replace(/[ \t]+$/gm, '').trimEnd()
