import type {Arguments} from './arguments.js'

/** Writes texts as results of one format. */
export interface Renderer {
  /** What stands before the first result. */
  readonly begin: string
  /** What stands between two results. */
  readonly between: string
  /** What stands after the last result. */
  readonly end: string
  /** The result for a text, and how many of its lines do not stand in it. */
  readonly render: (text: string, file: string) => Rendered
}

export interface Rendered {
  readonly result: string
  readonly leftOut: number
}

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

async function markdown({style, body, markers, implicit}: Arguments, several: boolean): Promise<Renderer> {
  const [{parse}, {leftOutLines, toMarkdown}] = await Promise.all([import('@gangmu/core'), import('@gangmu/markdown')])
  const options = {style, body, markers}
  return {
    begin: '',
    between: '\n',
    end: '',
    render: (text, file) => {
      const tree = parse(text, {implicit})
      const outline = toMarkdown(tree, options)
      const result = several ? [comment(file), outline].filter((part) => part !== '').join('\n') : outline
      return {result, leftOut: leftOutLines(tree, options)}
    }
  }
}

/** A line that readers of Markdown do not show. */
function comment(file: string): string {
  const name = file.replaceAll(/\p{Cc}/gu, ' ').replaceAll('-->', '--&gt;')
  return `<!-- ${name} -->\n`
}

async function json({implicit}: Arguments, several: boolean): Promise<Renderer> {
  const [{parse}, {leftOutLines, toJson}] = await Promise.all([import('@gangmu/core'), import('@gangmu/exporters')])
  return jsonOf(several, (text) => {
    const tree = parse(text, {implicit})
    return {data: toJson(tree), leftOut: leftOutLines(tree)}
  })
}

/** Prints data of texts as JSON: a single one as an object, several as an array, each with the name of its file. */
export function jsonOf(
  several: boolean,
  read: (text: string) => {readonly data: {readonly version: number}; readonly leftOut: number}
): Renderer {
  const render = (text: string, file: string): Rendered => {
    const {data, leftOut} = read(text)
    const {version, ...rest} = data
    const result = JSON.stringify(several ? {version, file, ...rest} : {version, ...rest}, null, 2)
    return {result: several ? `\n${result.replace(/^/gm, '  ')}` : `${result}\n`, leftOut}
  }
  return several ? {begin: '[', between: ',', end: '\n]\n', render} : {begin: '', between: '', end: '', render}
}

async function trees({implicit}: Arguments, several: boolean): Promise<Renderer> {
  const {parse} = await import('@gangmu/core')
  return {
    begin: '',
    between: '',
    end: '',
    render: (text, file) => {
      const tree = parse(text, {implicit})
      if (several) tree.data = {...tree.data, file}
      return {result: `${JSON.stringify(tree)}\n`, leftOut: 0}
    }
  }
}
