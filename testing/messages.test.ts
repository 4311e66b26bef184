/**
 * docs/messages.md cannot lie: its examples are run. In the section of a rule
 *
 * - a `text wrong` block is a document that breaks the rule, a `text right` block is one that breaks none;
 * - a `json` block directly before one of these is the options of `diagnose`;
 * - `text en` and `text zh` blocks behind a wrong document are all messages that it gives, a line each.
 */
import {readFileSync} from 'node:fs'
import {
  type DiagnoseOptions,
  type Diagnostic,
  diagnose,
  diagnosticMessage,
  explain,
  type MessageLanguage,
  parse,
  ruleNames
} from '@gangmu/core'
import {messageUrl} from '@gangmu/markdown'
import {describe, expect, it, test} from 'vitest'
import {fencesOf} from './fences.js'

const file = new URL('../docs/messages.md', import.meta.url)
const text = readFileSync(file, 'utf8')
const sections = sectionsOf(text)
const examples = examplesOf()
const wrong = examples.filter(({isRight}) => !isRight)
const languages = [
  ['en', 'en'],
  ['zh', 'zh-Hans']
] as const satisfies [string, MessageLanguage][]

test('there is a section for every rule, in their order', () => {
  const named = sections.map(({title}) => title).filter((title) => title.startsWith('`'))
  expect(named).toEqual(ruleNames.map((name) => `\`${name}\``))
})

describe.each(ruleNames.map((rule) => ({rule})))('the section of $rule', ({rule}) => {
  const own = examples.filter((example) => example.rule === rule)

  it('shows wrong and right documents, and the messages in both languages', () => {
    expect(own.some(({isRight}) => isRight)).toBe(true)
    expect(own.some(({messages}) => messages.en !== undefined && messages.zh !== undefined)).toBe(true)
  })

  it('says how bad a fault is, as the rule has it', () => {
    const [first] = own.flatMap(diagnosticsOf).filter((diagnostic) => diagnostic.rule === rule)
    const [, said] = /^Severity: (\w+)\./m.exec(bodyOf(rule)) ?? []
    expect(said).toBe(first?.severity === 'info' ? 'information' : first?.severity)
  })

  it('is where the address of its messages leads', () => {
    expect(new URL(messageUrl(rule)).hash).toBe(`#${rule}`)
  })
})

describe('the wrong document', () => {
  it.each(wrong)('in line $line gives the messages below it', (example) => {
    const diagnostics = diagnosticsOf(example)
    expect(diagnostics.map(({rule}) => rule)).toContain(example.rule)
    for (const [name, language] of languages) {
      const lines = diagnostics.map((diagnostic) => `${printed(diagnostic, language)}\n`).join('')
      if (name === 'en' || example.messages[name] !== undefined) expect(example.messages[name]).toBe(lines)
    }
  })
})

describe('the right document', () => {
  it.each(examples.filter(({isRight}) => isRight))('in line $line gives none', (example) => {
    expect(diagnosticsOf(example).map((diagnostic) => printed(diagnostic, 'en'))).toEqual([])
  })
})

test('the standards are those that there are', () => {
  const rows = [...text.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => `\`${name}\``)
  // @ts-expect-error: there is no such standard.
  expect(() => diagnose(parse(''), {standard: 'nowhere'})).toThrow(`expected ${rows.join(' or ')}`)
})

test('links lead to sections', () => {
  const targets = [...text.matchAll(/\]\(#([^)]+)\)/g)].map(([, target]) => `\`${target}\``)
  expect(targets.filter((target) => !sections.some(({title}) => title === target))).toEqual([])
})

interface Example {
  readonly rule: string | undefined
  readonly line: number
  readonly options: DiagnoseOptions
  readonly source: string
  readonly isRight: boolean
  readonly messages: {en?: string; zh?: string}
}

function examplesOf(): Example[] {
  const found: Example[] = []
  let options: DiagnoseOptions = {}
  for (const {language, name, content, line} of fencesOf(file)) {
    if (language === 'json') options = JSON.parse(content)
    else if (name === 'wrong' || name === 'right') {
      const rule = sections.findLast((section) => section.line < line)?.title.replaceAll('`', '')
      found.push({rule, line, options, source: content, isRight: name === 'right', messages: {}})
      options = {}
    } else if (name === 'en' || name === 'zh') Object.assign(found.at(-1)?.messages ?? {}, {[name]: content})
    else throw new Error(`the block in line ${line} is no example`)
  }
  return found
}

function diagnosticsOf({source, options}: Example): Diagnostic[] {
  return diagnose(parse(source), {...options, source, explained: explain(source)})
}

function printed(diagnostic: Diagnostic, language: MessageLanguage): string {
  const {start, end} = diagnostic.place
  return `${start.line}:${start.column}-${end.line}:${end.column} ${diagnosticMessage(diagnostic, language)}`
}

function sectionsOf(markdown: string): {title: string; line: number}[] {
  return markdown
    .split('\n')
    .flatMap((line, index) => (line.startsWith('## ') ? [{title: line.slice(3), line: index + 1}] : []))
}

function bodyOf(rule: string): string {
  return text.split(/^## /m).find((section) => section.startsWith(`\`${rule}\``)) ?? ''
}
