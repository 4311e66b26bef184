import type {HintedText, LeftOut, Root} from '@gangmu/core'
import type {Imported} from '@gangmu/importers'
import type {Arguments} from './arguments.js'

/** Writes texts as results of one format. */
export interface Renderer {
  /** What stands before the first result. */
  readonly begin: string
  /** What stands between two results. */
  readonly between: string
  /** What stands after the last result. */
  readonly end: string
  /** The result for a document, and how much of it does not stand in the result. */
  readonly render: (document: Imported, file: string) => Rendered
}

export interface Rendered {
  readonly result: string
  readonly leftOut: Omissions
}

/** How much was left out, by what it is; `contents` are lines of the table of contents. */
export type Omissions = Partial<LeftOut & {readonly contents: number}>

/**
 * The renderer for the format that was asked for. A single result stands alone; each of several has the name of its
 * file: in a comment (Markdown), in the field `file` (JSON, an array), in `data.file` of the root (trees, a line each).
 * Only the packages of the format are loaded.
 */
export function rendererFor(wanted: Arguments): Promise<Renderer> {
  const several = wanted.files.length > 1
  switch (wanted.format) {
    case 'markdown':
      return markdown(wanted, several)
    case 'json':
      return json(wanted, several)
    case 'ast':
      return trees(wanted, several)
  }
}

/** Parses texts to trees in the script that was asked for; the dictionaries are loaded where there is one, and once. */
async function parserFor({script, phrases, implicit}: Arguments): Promise<(text: HintedText) => Root> {
  const {parse} = await import('@gangmu/core')
  if (script === 'keep') return (text) => parse(text, {implicit})
  const {createConverter} = await import('@gangmu/opencc')
  const convert = await createConverter({script, phrases})
  return (text) => convert(parse(text, {implicit}))
}

/** The same, without what is to be left out: settled here, the packages of the formats find nothing more to leave out. */
async function readerFor(wanted: Arguments): Promise<(text: HintedText) => {tree: Root; left: LeftOut}> {
  const [parse, {leaveOut}] = await Promise.all([parserFor(wanted), import('@gangmu/core')])
  return (text) => leaveOut(parse(text), wanted)
}

async function markdown(wanted: Arguments, several: boolean): Promise<Renderer> {
  const [read, {leftOutLines, toMarkdown}] = await Promise.all([readerFor(wanted), import('@gangmu/markdown')])
  const {style, body, markers, furniture, duplicates, pinyin} = wanted
  const options = {style, body, markers, furniture, duplicates, pinyin}
  return {
    begin: '',
    between: '\n',
    end: '',
    render: (document, file) => {
      const {tree, left} = read(document)
      const outline = toMarkdown(tree, options)
      const result = several ? [comment(file), outline].filter((part) => part !== '').join('\n') : outline
      // titles alone were asked for, and no line of a page is one
      const lines = body === 'none' ? {...left, furniture: 0} : left
      return {result, leftOut: {contents: leftOutLines(tree, options), ...lines}}
    }
  }
}

/** A line that readers of Markdown do not show. */
function comment(file: string): string {
  const name = file.replaceAll(/\p{Cc}/gu, ' ').replaceAll('-->', '--&gt;')
  return `<!-- ${name} -->\n`
}

async function json(wanted: Arguments, several: boolean): Promise<Renderer> {
  const [read, {leftOutLines, toJson}] = await Promise.all([readerFor(wanted), import('@gangmu/exporters')])
  return jsonOf(several, (document) => {
    const {tree, left} = read(document)
    return {data: toJson(tree, wanted), leftOut: {contents: leftOutLines(tree, wanted), ...left}}
  })
}

/** Prints data of texts as JSON: a single one as an object, several as an array, each with the name of its file. */
export function jsonOf(
  several: boolean,
  read: (document: Imported) => {readonly data: {readonly version: number}; readonly leftOut: Omissions}
): Renderer {
  const render = (document: Imported, file: string): Rendered => {
    const {data, leftOut} = read(document)
    const {version, ...rest} = data
    const result = JSON.stringify(several ? {version, file, ...rest} : {version, ...rest}, null, 2)
    return {result: several ? `\n${result.replace(/^/gm, '  ')}` : `${result}\n`, leftOut}
  }
  return several ? {begin: '[', between: ',', end: '\n]\n', render} : {begin: '', between: '', end: '', render}
}

async function trees(wanted: Arguments, several: boolean): Promise<Renderer> {
  const parse = await parserFor(wanted)
  return {
    begin: '',
    between: '',
    end: '',
    render: (document, file) => {
      const tree = parse(document)
      const {type, text, origin} = document
      if (several) tree.data = {...tree.data, file}
      // what offsets count in is the file itself, or else has to be told
      if (type !== 'text') tree.data = {...tree.data, text, origin}
      return {result: `${JSON.stringify(tree)}\n`, leftOut: {}}
    }
  }
}
