import {abstractList, list, numbered, paragraph, run, wordDocument} from '../../testing/word-document.mjs'

/** @param {string} id @param {string} properties @param {string} [more] */
const style = (id, properties, more = '') =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${more}<w:pPr>${properties}</w:pPr></w:style>`

/** @param {string} text @param {string} id @param {string} [more] */
const styled = (text, id, more = '') => paragraph(text, `<w:pStyle w:val="${id}"/>${more}`)

const han = 'chineseCountingThousand'

/** What each paragraph shows is its text: a list of a case, and what stands in it. */
const cases = {
  chapters: {
    numbering:
      abstractList(1, [
        {format: han, text: '第%1章'},
        {format: han, text: '第%2条', more: '<w:lvlRestart w:val="0"/>'},
        {format: han, text: '（%3）', more: '<w:suff w:val="nothing"/>'}
      ]) + list(1, 1),
    body: [
      numbered('章', 1),
      numbered('条', 1, 1),
      numbered('款', 1, 2),
      numbered('款', 1, 2),
      numbered('条', 1, 1),
      numbered('款从头', 1, 2),
      numbered('章', 1),
      numbered('条接着数', 1, 1)
    ]
  },
  legal: {
    numbering:
      abstractList(2, [
        {format: han, text: '%1、'},
        {text: '%1.%2', more: '<w:isLgl/>'},
        {format: 'upperRoman', text: '%1.%2.%3'}
      ]) + list(2, 2),
    body: [
      numbered('一级', 2),
      numbered('二级', 2, 1),
      numbered('三级', 2, 2),
      numbered('一级', 2),
      numbered('二级', 2, 1)
    ]
  },
  restart: {
    numbering:
      abstractList(3, [{text: '%1'}, {text: '%1.%2'}, {text: '%1.%2.%3', more: '<w:lvlRestart w:val="1"/>'}]) +
      list(3, 3),
    body: [
      numbered('甲', 3),
      numbered('乙', 3, 1),
      numbered('丙', 3, 2),
      numbered('乙', 3, 1),
      numbered('丙不从头', 3, 2),
      numbered('甲', 3),
      numbered('乙', 3, 1),
      numbered('丙从头', 3, 2)
    ]
  },
  overrides: {
    numbering:
      abstractList(4, [{text: '%1.'}, {text: '%1-%2'}]) +
      list(4, 4) +
      list(40, 4) +
      list(41, 4, '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>') +
      list(
        42,
        4,
        '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperLetter"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>'
      ),
    body: [
      numbered('一', 4),
      numbered('二', 4),
      numbered('另一个接着数', 40),
      numbered('从五起', 41),
      numbered('六', 41),
      numbered('五后的二级', 41, 1),
      numbered('第一个接着数', 4),
      numbered('换了格式', 42)
    ]
  },
  links: {
    numbering:
      '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="ListStyle"/></w:abstractNum>' +
      abstractList(6, [{format: han, text: '（%1）'}, {text: '%2)'}]).replace(
        '<w:lvl w:ilvl="0">',
        '<w:styleLink w:val="ListStyle"/><w:lvl w:ilvl="0">'
      ) +
      list(5, 5) +
      list(6, 6),
    styles:
      '<w:style w:type="numbering" w:styleId="ListStyle"><w:name w:val="ListStyle"/><w:pPr><w:numPr><w:numId w:val="6"/></w:numPr></w:pPr></w:style>',
    body: [numbered('连到样式', 5), numbered('二级', 5, 1), numbered('连到样式', 5)]
  },
  styles: {
    numbering:
      abstractList(7, [
        {format: han, text: '第%1章', more: '<w:pStyle w:val="Chapter"/>'},
        {text: '%1.%2', more: '<w:pStyle w:val="Clause"/><w:isLgl/>'}
      ]) + list(7, 7),
    styles:
      style('Chapter', '<w:numPr><w:numId w:val="7"/></w:numPr>') +
      style('Clause', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="7"/></w:numPr>') +
      style('Child', '', '<w:basedOn w:val="Chapter"/>') +
      style('Plain', '<w:numPr><w:numId w:val="0"/></w:numPr>', '<w:basedOn w:val="Chapter"/>'),
    body: [
      styled('样式的编号', 'Chapter'),
      styled('样式的二级', 'Clause'),
      styled('继承的编号', 'Child'),
      styled('样式去掉编号', 'Plain'),
      styled('段落去掉编号', 'Chapter', '<w:numPr><w:numId w:val="0"/></w:numPr>'),
      styled('段落换级', 'Chapter', '<w:numPr><w:ilvl w:val="1"/></w:numPr>'),
      styled('样式的编号', 'Chapter')
    ]
  },
  skipped: {
    numbering: abstractList(8, [{text: '%1'}, {text: '%1.%2', start: 3}, {text: '%1.%2.%3'}]) + list(8, 8),
    body: [numbered('先有三级', 8, 2), numbered('二级', 8, 1), numbered('一级', 8), numbered('三级', 8, 2)]
  },
  signs: {
    numbering:
      abstractList(9, [
        {format: 'bullet', text: '●'},
        {format: 'none', text: '注：'},
        {text: '%1%2%3'},
        {format: 'decimalEnclosedCircle', text: '%4'}
      ]) + list(9, 9),
    body: [numbered('符号', 9), numbered('只有字', 9, 1), numbered('上级没有数', 9, 2), numbered('圈', 9, 3)]
  },
  gone: {
    numbering: abstractList(10, [{text: '%1.'}]) + list(10, 10),
    body: [
      numbered('一', 10),
      paragraph(
        run('隐藏的一段', '<w:vanish/>'),
        '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="10"/></w:numPr><w:rPr><w:vanish/></w:rPr>'
      ),
      numbered('二', 10),
      numbered('', 10),
      numbered('四', 10)
    ]
  },
  starts: {
    numbering:
      abstractList(11, [{text: '%1.', start: 0}]) +
      list(11, 11) +
      abstractList(12, [{text: '%1.'}]).replace('<w:start w:val="1"/>', '') +
      list(12, 12) +
      abstractList(13, [{text: '%1.%2'}, {text: '%2'}]) +
      list(13, 13),
    body: [numbered('从零起', 11), numbered('没有起点', 12), numbered('写着下级', 13), numbered('二级', 13, 1)]
  }
}

/** Lists that only Word writes so. */
export function lists() {
  const all = Object.entries(cases)
  /** @type {(part: 'numbering' | 'styles') => string} */
  const join = (part) => all.map(([, parts]) => /** @type {Record<string, unknown>} */ (parts)[part] ?? '').join('')
  const numbering = join('numbering')
  const abstractLists = numbering.match(/<w:abstractNum .*?<\/w:abstractNum>/g) ?? []
  const others = numbering.match(/<w:num .*?<\/w:num>/g) ?? []
  return wordDocument({
    numbering: [...abstractLists, ...others].join(''),
    styles: join('styles'),
    body: all.flatMap(([name, {body}]) => [paragraph(`# ${name}`), ...body]).join('')
  })
}
