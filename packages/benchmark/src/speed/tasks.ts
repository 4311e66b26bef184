/** What is measured. Each task gets everything ready first; only what it returns is timed. */
import {isUtf8, transcode} from 'node:buffer'
import {readFileSync} from 'node:fs'
import {parse} from '@gangmu/core'
import {toMarkdown} from '@gangmu/markdown'

export interface TaskInput {
  /** The text in UTF-8, as it is in a file. */
  readonly file: string
  /** The same as a flat string of UTF-16. */
  readonly text: string
  /** Where the JSON of its tree is, for the task that reads it. */
  readonly json?: string
}

/** The timed part; its result is only kept so that it is not optimised away. */
export type Run = () => unknown

type Prepare = (input: TaskInput) => Run | Promise<Run>

export type TaskName =
  | 'loop'
  | `decode-${'buffer' | 'text-decoder' | 'transcode'}`
  | 'json-parse'
  | 'parse'
  | 'parse-markdown'
  | 'to-markdown'
  | 'remark-parse'
  | 'markdown-it'
  | 'commonmark'
  | 'marked'

/** The least that reading a text can cost: one look at every UTF-16 code unit. */
export function loop(text: string): number {
  let sum = 0
  for (let index = 0; index < text.length; index++) sum += text.charCodeAt(index)
  return sum
}

export const tasks: Readonly<Record<TaskName, Prepare>> = {
  loop: ({text}) => {
    return () => loop(text)
  },
  'decode-buffer': ({file}) => {
    const bytes = readFileSync(file)
    return () => bytes.toString('utf8')
  },
  'decode-text-decoder': ({file}) => {
    const bytes = readFileSync(file)
    const decoder = new TextDecoder('utf-8')
    return () => decoder.decode(bytes)
  },
  'decode-transcode': ({file}) => {
    const bytes = readFileSync(file)
    // isUtf8 first: transcode makes something of bytes that are no UTF-8.
    return () => isUtf8(bytes) && transcode(bytes, 'utf8', 'ucs2').toString('ucs2')
  },
  'json-parse': ({json}) => {
    const text = readFileSync(json as string, 'utf8')
    return () => JSON.parse(text)
  },
  parse: ({text}) => {
    return () => parse(text)
  },
  'parse-markdown': ({text}) => {
    return () => toMarkdown(parse(text))
  },
  'to-markdown': ({text}) => {
    const tree = parse(text)
    return () => toMarkdown(tree)
  },
  'remark-parse': async ({text}) => {
    const [{unified}, {default: remarkParse}] = await Promise.all([import('unified'), import('remark-parse')])
    const processor = unified().use(remarkParse).freeze()
    return () => processor.parse(text)
  },
  'markdown-it': async ({text}) => {
    const {default: MarkdownIt} = await import('markdown-it')
    const reader = new MarkdownIt()
    // Its tokens, as the others give their trees: no HTML is written.
    return () => reader.parse(text, {})
  },
  commonmark: async ({text}) => {
    const {Parser} = await import('commonmark')
    const reader = new Parser()
    return () => reader.parse(text)
  },
  marked: async ({text}) => {
    const {lexer} = await import('marked')
    return () => lexer(text)
  }
}
