import {sizeOf} from './size.js'
import type {MessageTable} from './types.js'

const save = 'open it in Word, WPS or LibreOffice and save it as .docx'

export const en: MessageTable = {
  undecodable: (offset, tried, option) =>
    `the byte at offset ${offset} is no text in ${tried.join(', ')}; ${option === undefined ? 'choose' : `say with ${option}`} how the text is encoded, or save it as UTF-8`,
  binary:
    'this is neither text nor a document that gangmu reads (.docx, .odt, PDF, HTML, Markdown); save it as one of these first',
  unsupported: {
    doc: `this is a Word 97-2003 document (.doc); ${save}`,
    wps: 'this is a document of WPS Writer (.wps); open it in WPS and save it as .docx',
    rtf: `this is a Rich Text document (.rtf); ${save}`,
    ofd: 'this is an OFD document (.ofd); open it in an OFD reader and export it as PDF or .docx',
    xls: 'this is an Excel workbook (.xls), and no text; save the sheet as text first',
    xlsx: 'this is an Excel workbook (.xlsx), and no text; save the sheet as text first',
    ppt: 'this is a presentation (.ppt); save its outline as text or .docx first',
    pptx: 'this is a presentation (.pptx); save its outline as text or .docx first',
    ods: 'this is a spreadsheet (.ods), and no text; save the sheet as text first',
    odp: 'this is a presentation (.odp); save its outline as text or .odt first',
    epub: 'this is an EPUB book; convert it to .docx or .html first',
    mhtml: 'this is a web archive (.mht); save the page as “HTML only”',
    picture: 'this is a picture; recognise its text (OCR) and save it as text or .docx first',
    archive: 'this is an archive; unpack it and give the documents in it',
    xml: 'this is an XML document; save it as .docx, .html or text first'
  },
  encrypted: 'this document opens with a password; open it and save it without one',
  damaged: (reason) => `this document is damaged (${reason}); open it in the program that wrote it and save it again`,
  limit: {
    bytes: (allowed) => `this document has more than ${sizeOf(allowed, 'bytes')}; split it first`,
    unpackedBytes: (allowed) =>
      `this document unpacks to more than ${sizeOf(allowed, 'bytes')}, as no real one does; open it in the program that wrote it and save it again, or split it`,
    elements: (allowed) => `this document has more than ${counted(allowed, 'element')}; split it first`,
    depth: (allowed) =>
      `elements of this document stand in each other more than ${allowed} deep, as in no real one; open it in the program that wrote it and save it again`,
    pages: (allowed) => `this document has more than ${counted(allowed, 'page')}; split it first`,
    characters: (allowed) => `this document has more than ${counted(allowed, 'character')}; split it first`,
    seconds: (allowed) => `this document was not read within ${counted(allowed, 'second')}; save it again, or split it`
  },
  noText: (pages) =>
    `${pages === 1 ? 'the page of this document holds' : `the ${pages} pages of this document hold`} no text but pictures (a scan); recognise the text (OCR) first`,
  omitted: {
    deletions: (count) => `left out ${counted(count, 'passage')} that a tracked change deletes`,
    pictures: (count) => `left out ${counted(count, 'picture')}`,
    comments: (count) => `left out ${counted(count, 'comment')} of reviewers`,
    pagesWithoutText: (count) =>
      `${counted(count, 'page')} ${count === 1 ? 'has no text but pictures, and was' : 'have no text but pictures, and were'} not read`,
    damagedPages: (count) =>
      `${counted(count, 'page')} ${count === 1 ? 'is damaged, and was' : 'are damaged, and were'} not read`,
    hidden: (count) => `left out ${counted(count, 'hidden part')}`
  }
}

function counted(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}
