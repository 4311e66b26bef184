/** A format of results, and how a result of it can be written. */
export interface Format {
  readonly name: FormatName
  /** How the name of a file of it ends. */
  readonly extension: string
  /** Whether several results can stand in one text, one after the other. */
  readonly joins: boolean
  /** Whether it is bytes, and no text. */
  readonly binary: boolean
}

const text = {joins: true, binary: false}
const page = {joins: false, binary: false}

/** The formats of results, the usual one first. */
export const formats = [
  {name: 'markdown', extension: '.md', ...text},
  {name: 'json', extension: '.json', ...text},
  {name: 'ast', extension: '.json', ...text},
  {name: 'chunks', extension: '.jsonl', ...text},
  {name: 'toc', extension: '.txt', ...text},
  {name: 'opml', extension: '.opml', ...page},
  {name: 'mindmap', extension: '.html', ...page},
  {name: 'html', extension: '.html', ...page},
  {name: 'docx', extension: '.docx', joins: false, binary: true}
] as const satisfies readonly {name: string; extension: string; joins: boolean; binary: boolean}[]

export type FormatName = (typeof formats)[number]['name']

export const formatNames = formats.map(({name}) => name) as [FormatName, ...FormatName[]]

export function formatOf(name: FormatName): Format {
  const [markdown, ...others] = formats
  return others.find((format) => format.name === name) ?? markdown
}
