import {ImportError} from '../import-error.js'
import type {Limits} from '../limits.js'
import {obey, type Signal} from '../signal.js'
import {type Block, createTextWriter, type TextWriter} from '../text-writer.js'
import type {Imported} from '../types.js'
import {type Arranged, arrange, type Beside} from './arrange.js'
import {isContents, withShortLeaders} from './contents.js'
import {extract} from './extract.js'
import {type Told, toldOf} from './headings.js'
import {checkLegible} from './legible.js'
import type {Paragraph} from './paragraphs.js'
import type {Extract} from './run.js'
import {isTable, type Table} from './tables.js'

/**
 * Reads a PDF in this process. Nothing can interrupt PDF.js within a page here: `readPdf` runs this in another one.
 *
 * @throws {ImportError} for a document that cannot be read
 */
export async function readHere(bytes: Uint8Array, limits: Limits, signal?: Signal): Promise<Imported> {
  const document = await extract(bytes, limits, signal)
  obey(signal)
  const empty = document.pages.filter(({runs, turned}) => runs.length + turned.length === 0).length
  if (empty === document.pages.length) throw withoutText(document)
  checkLegible(document.pages)
  const arranged = arrange(document.pages, document.fonts)
  const writer = createTextWriter('page', 'pdf', limits.characters)
  write(arranged, document, writer)
  const omitted = {
    ...(empty > 0 ? {pagesWithoutText: empty} : {}),
    ...(document.damagedPages > 0 ? {damagedPages: document.damagedPages} : {}),
    ...(document.comments > 0 ? {comments: document.comments} : {})
  }
  return {type: 'pdf', encoding: null, ...writer.finish(), omitted}
}

/** Pages of pictures are something else than pages whose text is lost. */
function withoutText({pages, damagedPages}: Extract): ImportError {
  if (damagedPages === 0) return new ImportError({code: 'noText', format: 'pdf', pages: pages.length})
  return new ImportError({code: 'damaged', format: 'pdf', reason: 'the text of its pages cannot be read'})
}

/** What stands beside the text never cuts a paragraph: it comes behind the one that runs over the end of its page. */
function write({items, beside, body}: Arranged, {fonts, bookmarks}: Extract, writer: TextWriter): void {
  const paragraphs = items.filter((item): item is Paragraph => !isTable(item))
  const told = toldOf(paragraphs, fonts, bookmarks, body)
  let next = 0
  const writeBeside = (isDue: (each: Beside) => boolean): void => {
    for (let each = beside[next]; each !== undefined && isDue(each); each = beside[++next])
      writer.add({
        text: each.text,
        at: each.page,
        ...(each.furniture ? {furniture: true} : {}),
        ...(each.note ? {note: true} : {})
      })
  }
  for (const item of items) {
    const page = isTable(item) ? item.page : (item.lines[0]?.page ?? 0)
    writeBeside((each) => each.page < page || (each.page === page && each.top))
    writer.add(blockOf(item, page, isTable(item) ? undefined : told.get(item)))
  }
  writeBeside(() => true)
}

function blockOf(item: Paragraph | Table, at: number, told: Told | undefined): Block {
  if (isTable(item)) return {text: item.rows.join('\n'), at, verbatim: 'table'}
  if (isContents(item.text)) return {text: withShortLeaders(item.text), at}
  return {text: item.text, at, ...told}
}
