import type {PDFPageProxy} from 'unpdf/pdfjs'
import type {Font} from './run.js'

interface Loaded {
  readonly name?: string
  readonly bold?: boolean
  readonly black?: boolean
}

/** Adds the fonts of a page that are not known yet. */
export async function fontNames(
  page: PDFPageProxy,
  runs: readonly {readonly font: string}[],
  fonts: Map<string, Font>
): Promise<void> {
  const unknown = [...new Set(runs.map(({font}) => font))].filter((font) => !fonts.has(font))
  if (unknown.length === 0) return
  // PDF.js gives names with what it would draw, and draws no picture here. A page that cannot be drawn still has text.
  if (!unknown.every((font) => page.commonObjs.has(font))) await page.getOperatorList().catch(() => undefined)
  for (const font of unknown) {
    const loaded = page.commonObjs.has(font) ? (page.commonObjs.get(font) as Loaded | null) : null
    const name = nameOf(loaded?.name ?? '')
    fonts.set(font, {name, heavy: loaded?.bold === true || loaded?.black === true || isHeavy(name)})
  }
}

/**
 * The name without the prefix of a subset (`ABCDEF+SimHei`). Old programs write Chinese names in the bytes of GBK.
 */
function nameOf(name: string): string {
  const bare = name.replace(/^[A-Z]{6}\+/, '')
  if (!/[\u0080-\u00ff]{2}/.test(bare) || [...bare].some((character) => character > '\u00ff')) return bare
  return new TextDecoder('gb18030').decode(Uint8Array.from(bare, (character) => character.charCodeAt(0)))
}

/** 黑体 and 小标宋 are for headings; 微软雅黑 is for reading, in spite of its name. */
function isHeavy(name: string): boolean {
  if (/bold|black|heavy|[-,]semi|xbs|小标宋|大标宋/i.test(name)) return true
  return /hei|fzht|黑/i.test(name) && !/yahei|雅黑|zenhei|light|wenquanyi/i.test(name)
}
