import type {Renderer} from '../../convert/renderer.js'
import type {FormatName} from '../formats.js'
import type {OutlineWanted} from './wanted.js'

/** What gives the results of each format. Only the packages of the format that is asked for are loaded. */
const renderers: Readonly<Record<FormatName, () => Promise<(wanted: OutlineWanted) => Promise<Renderer>>>> = {
  markdown: async () => (await import('./markdown.js')).markdownRenderer,
  json: async () => (await import('./json.js')).jsonRenderer,
  ast: async () => (await import('./ast.js')).astRenderer,
  chunks: async () => (await import('./chunks.js')).chunksRenderer,
  toc: async () => (await import('./toc.js')).tocRenderer,
  opml: async () => (await import('./opml.js')).opmlRenderer,
  mindmap: async () => (await import('./mindmap.js')).mindmapRenderer,
  html: async () => (await import('./html.js')).htmlRenderer,
  docx: async () => (await import('./docx.js')).docxRenderer
}

/** The renderer for the format that was asked for. A single result stands alone; each of several has the name of its document. */
export async function outlineRendererFor(wanted: OutlineWanted): Promise<Renderer> {
  return (await renderers[wanted.format]())(wanted)
}
