import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {encode} from '../../../../testing/encode.js'
import {ImportError} from '../import-error.js'
import type {ImportProblem} from '../import-problem.js'
import {defaultLimits} from '../limits.js'
import {sniff} from './index.js'

const bytesOf = (text: string): Uint8Array => encode(text, 'utf-8')
const latin = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0))

async function typeOf(source: string | Uint8Array, name = ''): Promise<string> {
  const bytes = typeof source === 'string' ? bytesOf(source) : source
  return (await sniff(bytes, name, undefined, defaultLimits)).type
}

async function problemOf(source: string | Uint8Array, name = ''): Promise<ImportProblem> {
  try {
    throw new Error(`found ${await typeOf(source, name)}`)
  } catch (error) {
    if (error instanceof ImportError) return error.problem
    throw error
  }
}

function zipOf(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}

const mainTypeOf = (type: string): string =>
  `<Types><Override PartName="/a/b.xml" ContentType="application/${type}"/></Types>`
const wordType = 'vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A compound file with some streams: its directory is all that is looked at. */
function compoundFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + names.length * 128)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  names.forEach((name, index) => {
    bytes.set(encode(name, 'utf-16le'), 512 + index * 128)
    bytes[512 + index * 128 + 64] = (name.length + 1) * 2
  })
  return bytes
}

describe('sniff of archives', () => {
  it.each([
    ['docx', {'[Content_Types].xml': mainTypeOf(wordType), 'a/b.xml': ''}],
    ['docx', {'[Content_Types].xml': mainTypeOf('vnd.ms-word.document.macroEnabled.main+xml')}],
    ['docx', {'[Content_Types].xml': '<Types/>', 'word/document.xml': ''}],
    ['odt', {mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': ''}],
    ['odt', {mimetype: 'application/vnd.oasis.opendocument.text-template'}]
  ])('knows %s by its parts', async (type, parts) => {
    expect(await typeOf(zipOf(parts))).toBe(type)
  })

  it('knows a .docx in which a workbook is embedded', async () => {
    const embedded =
      '<Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>'
    expect(
      await typeOf(zipOf({'[Content_Types].xml': mainTypeOf(wordType) + embedded, 'word/embeddings/a.xlsx': ''}))
    ).toBe('docx')
  })

  it.each([
    ['xlsx', {'[Content_Types].xml': mainTypeOf('vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml')}],
    ['xlsx', {'[Content_Types].xml': mainTypeOf('vnd.ms-excel.sheet.macroEnabled.main+xml')}],
    [
      'pptx',
      {'[Content_Types].xml': mainTypeOf('vnd.openxmlformats-officedocument.presentationml.presentation.main+xml')}
    ],
    ['ods', {mimetype: 'application/vnd.oasis.opendocument.spreadsheet'}],
    ['odp', {mimetype: 'application/vnd.oasis.opendocument.presentation'}],
    ['epub', {mimetype: 'application/epub+zip', 'META-INF/container.xml': ''}],
    ['ofd', {'OFD.xml': '<ofd:OFD/>', 'Doc_0/Document.xml': ''}],
    ['archive', {'a.txt': '一、甲'}]
  ])('refuses %s', async (format, parts) => {
    expect(await problemOf(zipOf(parts))).toEqual({code: 'unsupported', format})
  })

  it('says that an archive is damaged which has lost its end', async () => {
    const parts = {'[Content_Types].xml': mainTypeOf(wordType), 'word/document.xml': '<w:document/>'}
    expect(await problemOf(zipOf(parts).slice(0, -30))).toMatchObject({code: 'damaged', format: 'docx'})
  })

  it.each([
    ['7z', '7z\xbc\xaf\x27\x1c\0\x04'],
    ['rar', 'Rar!\x1a\x07\0'],
    ['gzip', '\x1f\x8b\x08\0']
  ])('refuses %s', async (_, bytes) => {
    expect(await problemOf(latin(bytes))).toEqual({code: 'unsupported', format: 'archive'})
  })
})

describe('sniff of compound files', () => {
  it.each([
    ['doc', '', ['Root Entry', '1Table', 'WordDocument']],
    ['doc', 'a.doc', ['Root Entry', 'Workbook', 'WordDocument']],
    ['xls', 'a.xls', ['Root Entry', 'Workbook']],
    ['xls', 'a.xls', ['Root Entry', 'Book']],
    ['ppt', 'a.ppt', ['Root Entry', 'PowerPoint Document']],
    ['wps', '公告.WPS', ['Root Entry', 'WordDocument']],
    ['wps', '', ['Root Entry', 'MatOST']]
  ])('refuses %s (%s)', async (format, name, streams) => {
    expect(await problemOf(compoundFile(...streams), name)).toEqual({code: 'unsupported', format})
  })

  it('says that a locked document wants a password', async () => {
    const bytes = compoundFile('Root Entry', 'EncryptionInfo', 'EncryptedPackage')
    expect(await problemOf(bytes, '通知.docx')).toEqual({code: 'encrypted', format: 'docx'})
    expect(await problemOf(bytes, '表.xlsx')).toEqual({code: 'encrypted', format: 'xlsx'})
  })

  it('says binary for one of another program', async () => {
    expect(await problemOf(compoundFile('Root Entry', 'Book of mine'))).toEqual({code: 'binary'})
  })
})

describe('sniff of PDF', () => {
  it.each(['', '\r\n\r\n', 'HTTP/1.1 200 OK\r\n\r\n', 'x'.repeat(1000)])('finds it behind %j', async (before) => {
    expect(await typeOf(`${before}%PDF-1.4\n1 0 obj\n<<>>\nendobj\n`)).toBe('pdf')
  })

  it('reads a text that speaks of PDF', async () => {
    expect(await typeOf('文件以 %PDF-1.7 开头。\n一、甲')).toBe('text')
  })
})

describe('sniff of what is not read', () => {
  it.each([
    ['rtf', '{\\rtf1\\ansi\\ansicpg936 \\u19968?}'],
    ['picture', '\x89PNG\r\n\x1a\n\0\0'],
    ['picture', '\xff\xd8\xff\xe0\0\x10JFIF'],
    ['picture', 'GIF89a\x01\0'],
    ['picture', 'BM\x46\0\0\0\0\0\0\0\x36\0\0\0'],
    ['picture', 'II*\0\x08\0\0\0'],
    ['picture', 'MM\0*\0\0\0\x08'],
    ['picture', 'RIFF\x24\0\0\0WEBPVP8 '],
    ['picture', '\0\0\0\x18ftypheic\0\0'],
    ['mhtml', 'From: <Saved by Blink>\r\nSubject: a\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n'],
    [
      'xml',
      '<?xml version="1.0"?>\n<?mso-application progid="Word.Document"?>\n<pkg:package xmlns:pkg="a"></pkg:package>'
    ],
    ['xml', '<w:wordDocument xmlns:w="http://example.com/w"><w:body/></w:wordDocument>']
  ])('refuses %s', async (format, bytes) => {
    expect(await problemOf(latin(bytes))).toEqual({code: 'unsupported', format})
  })

  it('says binary for bytes of no format', async () => {
    expect(await problemOf(Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0, 0, 0, 0, 0), 'a.docx')).toEqual({
      code: 'binary'
    })
  })
})

describe('sniff of pages', () => {
  it.each([
    '<!DOCTYPE html><p>甲',
    '\ufeff\n <!-- saved from url -->\n<html><body>甲</body></html>',
    '<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" ""><html/>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"></html>',
    '<html xmlns:v="urn:schemas-microsoft-com:vml"><head></head></html>',
    '<HEAD><TITLE>甲</TITLE>',
    '<body bgcolor=white>甲',
    '<meta charset="gbk"><p>甲</p>',
    '<p>（一）加强领导。</p><p>（二）落实责任。</p>',
    '<div class="content">\n一、甲</div>',
    '<h2>一、甲</h2>'
  ])('finds %s', async (page) => {
    expect(await typeOf(page)).toBe('html')
    expect(await typeOf(encode(page, 'utf-16le'))).toBe('html')
    expect(await typeOf(encode(`\ufeff${page.replace('\ufeff', '')}`, 'utf-16be'))).toBe('html')
    expect(await typeOf(page, 'a.txt')).toBe('html')
  })

  it.each([
    '标签 <p> 表示段落，</p> 表示结束。',
    '<p> 表示段落。',
    '<一、甲>',
    '<<关于做好工作的通知>>',
    '<!-- 没有结束',
    '< p >',
    '<甲></甲>'
  ])('reads %s as text', async (text) => {
    expect(await typeOf(text)).toBe('text')
  })

  it('reads a file named .html as a page if it has a tag', async () => {
    expect(await typeOf('一、甲<br>乙</font>', 'a.html')).toBe('html')
    expect(await typeOf('一、甲\n二、乙', 'a.html')).toBe('text')
  })

  it('needs no time for a long beginning of comments and blanks', async () => {
    expect(await typeOf(`${'<!-- -->\n'.repeat(20_000)}甲`)).toBe('text')
    expect(await typeOf(`${'<'.repeat(200_000)}甲`)).toBe('text')
    expect(await typeOf(`<a ${'x '.repeat(100_000)}甲`)).toBe('text')
  })
})

describe('sniff of Markdown', () => {
  it.each(['说明.md', '/tmp/说明.markdown', 'C:\\a.b\\README.MKD'])('goes by the name %s', async (name) => {
    expect(await typeOf('一、甲', name)).toBe('markdown')
    expect(await typeOf('<div>甲</div>\n\n一、甲', name)).toBe('markdown')
    expect(await typeOf('<!doctype html><p>甲</p>', name)).toBe('html')
  })

  it.each([
    '# 总结\n\n## 一、成绩\n\n甲\n',
    '\ufeff# 总结\r\n\r\n### 一、成绩\r\n',
    '---\ntitle: 总结\ndate: 2024-01-01\n---\n\n# 总结\n\n甲',
    '# 用法\n\n```sh\n# 安装\nnpm install\n```\n'
  ])('finds %j', async (text) => {
    expect(await typeOf(text)).toBe('markdown')
    expect(await typeOf(text, 'a.txt')).toBe('markdown')
  })

  it.each([
    '# 1\n甲\n# 2\n乙\n## 3\n丙',
    '#话题# 今天的会议\n##热点##\n',
    '# 甲\n乙',
    '# 甲\n# 乙\n# 丙',
    '一、甲\n---\n二、乙\n---\n',
    '---\n一、甲\n---\n二、乙',
    '```\n# 甲\n## 乙\n```\n',
    '甲 # 乙\n丙 ## 丁',
    '- 甲\n- 乙\n'
  ])('reads %j as text', async (text) => {
    expect(await typeOf(text)).toBe('text')
  })

  it('needs no time for many headings and fences', async () => {
    expect(await typeOf('# 甲\n'.repeat(100_000))).toBe('text')
    expect(await typeOf(`---\na: b\n${'- \n'.repeat(100_000)}`)).toBe('text')
  })
})

describe('sniff of names', () => {
  it('lets the content win', async () => {
    const docx = zipOf({'[Content_Types].xml': mainTypeOf(wordType)})
    expect(await typeOf(docx, 'a.txt')).toBe('docx')
    expect(await typeOf(docx, 'a.odt')).toBe('docx')
    expect(await typeOf('一、甲', 'a.docx')).toBe('text')
    expect(await typeOf('一、甲', 'a.pdf')).toBe('text')
  })
})
