import type {TaskName} from './tasks.js'

/** A row of the tables. */
export interface Measure {
  readonly task: TaskName
  readonly title: string
  /** Bytes at most, where the whole text would take too long. */
  readonly most?: number
}

/** remark-parse takes time that grows faster than its text. */
const remarkBytes = 200_000

export const measures: readonly Measure[] = [
  {task: 'loop', title: 'charCodeAt loop'},
  {task: 'decode-buffer', title: 'decode: Buffer.toString'},
  {task: 'decode-text-decoder', title: 'decode: TextDecoder'},
  {task: 'decode-transcode', title: 'decode: isUtf8 + transcode'},
  {task: 'json-parse', title: 'JSON.parse of the tree'},
  {task: 'parse', title: 'gangmu parse'},
  {task: 'parse-markdown', title: 'gangmu parse + toMarkdown'},
  {task: 'remark-parse', title: 'remark-parse (200 KB only)', most: remarkBytes},
  {task: 'markdown-it', title: 'markdown-it'},
  {task: 'commonmark', title: 'commonmark.js'},
  {task: 'marked', title: 'marked'}
]

/** What --only takes: the rows, how cost grows with the size, and the nasty inputs. */
export const measureNames: readonly string[] = [...measures.map(({task}) => task), 'growth', 'nasty']
