import type {HintedText} from '@gangmu/core'
import type {Settings} from '../../settings/settings.js'
import {withLineEnds} from '../line-ends.js'
import type {Trees} from '../trees.js'
import type {FileSettings, Result, ResultFormat} from '../types.js'
import type {Write} from './source.js'

/** What writes each format. Only the packages of the one that is asked for are loaded. */
const writers: Readonly<Record<Exclude<ResultFormat, 'text'>, () => Promise<Write>>> = {
  markdown: async () => (await import('./markdown.js')).writeMarkdown,
  json: async () => (await import('./json.js')).writeJson,
  chunks: async () => (await import('./chunks.js')).writeChunks,
  opml: async () => (await import('./opml.js')).writeOpml,
  html: async () => (await import('./html.js')).writeHtml,
  mindmap: async () => (await import('./mindmap.js')).writeMindmap,
  docx: async () => (await import('./docx.js')).writeDocx
}

/** A text as a file of a format, with the bytes that the command gives for the file it was read from. */
export async function resultOf(
  document: HintedText,
  format: ResultFormat,
  settings: Settings,
  {name, lineEnd}: FileSettings,
  trees: Trees
): Promise<Result> {
  const inFile = withLineEnds(document, lineEnd)
  if (format === 'text') return {content: inFile.text, leftOut: {}}
  const write = await writers[format]()
  const source = lineEnd === '\n' ? document : inFile
  return write({text: source.text, tree: await trees.shown(source, settings), settings, name})
}
