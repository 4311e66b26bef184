import {x} from 'xastscript'
import {xmlFile} from '../xml-file.js'

/**
 * The faces of GB/T 9704-2012. A face that a computer does not have is replaced by the first of its `others` that it has, and
 * where it has none by one of the same kind (`panose`): so the font table of a document tells Word, WPS and LibreOffice.
 * An official title is in 小标宋, which comes with no system.
 */
const faces = {
  title: {
    name: '方正小标宋简体',
    others: ['方正小标宋_GBK', '小标宋体', '华文中宋', 'STZhongsong', '宋体', 'SimSun'],
    panose: '02010600030101010101',
    pitch: 'variable'
  },
  song: {name: '宋体', others: ['SimSun', '新宋体', 'Songti SC'], panose: '02010600030101010101', pitch: 'variable'},
  black: {name: '黑体', others: ['SimHei', '华文黑体', 'Heiti SC'], panose: '02010609060101010101', pitch: 'fixed'},
  script: {
    name: '楷体_GB2312',
    others: ['楷体', 'KaiTi', '华文楷体', 'STKaiti', 'Kaiti SC'],
    panose: '02010609060101010101',
    pitch: 'fixed'
  },
  body: {
    name: '仿宋_GB2312',
    others: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong'],
    panose: '02010609060101010101',
    pitch: 'fixed'
  }
} as const

/** What a stretch of text is set in: 小标宋, 宋体, 黑体, 楷体, 仿宋; code, whose Latin letters are of one width. */
export type Face = keyof typeof faces | 'code'

const latinFont = (name: string) => ({ascii: name, hAnsi: name, cs: name})

/** The faces of Latin letters and digits; the digits of page numbers are 宋体 (7.5). */
const latin = {song: latinFont('宋体'), code: latinFont('Consolas'), other: latinFont('Times New Roman')}

/** A face as a run of Word names it. The hint makes quotes and dashes Chinese ones, which Unicode does not part from Latin ones. */
export const fontOf = (
  face: Face
): Record<'ascii' | 'hAnsi' | 'eastAsia' | 'cs', string> & {readonly hint: 'eastAsia'} => ({
  ...latin[face === 'song' || face === 'code' ? face : 'other'],
  eastAsia: faces[face === 'code' ? 'body' : face].name,
  hint: 'eastAsia'
})

/** The font table (ECMA-376 17.8.3): the library that writes the document has no names for replacements. */
export function fontTable(): string {
  const fonts = Object.values(faces).map(({name, others, panose, pitch}) =>
    x('w:font', {'w:name': name}, [
      x('w:altName', {'w:val': others.join(',')}),
      x('w:panose1', {'w:val': panose}),
      // GB 2312
      x('w:charset', {'w:val': '86'}),
      x('w:family', {'w:val': pitch === 'fixed' ? 'modern' : 'roman'}),
      x('w:pitch', {'w:val': pitch})
    ])
  )
  const table = x('w:fonts', {'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'}, fonts)
  return xmlFile(table)
}
