/** Nasty inputs that follow from no single construct: against brackets, quotes, blanks, lines, contents, signatures. */
import {han} from '../texts/numbers.js'
import {repeat, series} from './repeat.js'
import type {NastyInput} from './types.js'

type Inputs = Readonly<Record<string, NastyInput['make']>>

/** A pattern that is written again and again. */
const again =
  (piece: string): NastyInput['make'] =>
  (characters) =>
    repeat(characters, piece)

/** A pattern that is opened in the first half of the text and closed in the second. */
const nested =
  (open: string, close: string): NastyInput['make'] =>
  (characters) =>
    repeat(Math.floor(characters / 2), open) + repeat(Math.ceil(characters / 2), close)

const numbered =
  (piece: (number: number) => string): NastyInput['make'] =>
  (characters) =>
    series(characters, piece)

const characters: Inputs = {
  'a million 第': again('第'),
  一一一一: again('一'),
  'a million 是': again('一是'),
  'digits without end': again('1234567890'),
  'a number with dots without end': again('1.'),
  'a million 之': again('第一条之'),
  'blanks without end': again(' '),
  'ideographic blanks without end': again('　'),
  'a number, then blanks without end': (count) => `一${repeat(count - 2, '　')}、`,
  'blanks after every number': again(`1${' '.repeat(40)}`),
  'zero-width blanks': again('\u200b\ufeff'),
  'stops without end': again('。'),
  'commas without end': again('，'),
  'colons without end': again('：'),
  'a word before every colon': again('修渠：'),
  'pinyin behind every character': again('中(jī)'),
  'pinyin in every marker': again('一(yī)、修(xiū)渠(qú)\n'),
  'pinyin that no bracket closes': again('中(jī'),
  'dashes without end': again('——'),
  'dots without end': again('…'),
  'surrogate pairs': again('𠀀𠮷'),
  'halves of surrogate pairs': again('\ud842'),
  'Latin letters without end': again('abcdefghij'),
  'one word without a stop': again('修渠')
}

const pairs: Inputs = {
  'half-open brackets': again('（'),
  'half-open brackets with numbers': again('（一'),
  'closing brackets alone': again('）'),
  'nested brackets': nested('（', '）'),
  'all opening brackets': again('（(〔【［[﹙﹝'),
  'half-open quotes': again('“'),
  'half-open quotes with sentences': again('“修渠。'),
  'nested quotes': nested('“', '”'),
  'nested quotes of two kinds': nested('“‘', '’”'),
  'nested corner brackets': nested('「『', '』」'),
  'titles of books without end': again('《修渠》'),
  'half-open titles of books': again('《')
}

const lines: Inputs = {
  'a million line ends': again('\n'),
  'CR only': again('修渠。\r'),
  'a million CR': again('\r'),
  'CR and LF mixed': again('\r\n\n\r'),
  'blank lines of blanks': again('　　\n'),
  'lines of one character': again('渠\n'),
  'lines of one number': numbered((number) => `${number}\n`),
  'Unicode line separators': again('修渠\u2028\u2029'),
  'lines without a stop, as a layout breaks them': again(`${'修渠'.repeat(20)}\n`),
  'the same heading on every line': again('一、修渠\n'),
  'one giant line of articles': numbered((number) => `第${han(number)}条　各村修渠。`),
  'a flattened law': numbered(
    (number) => `第${han(number)}章　水利 第${han(number)}条　各村修渠。（一）清淤；（二）补漏。`
  ),
  'colons at line ends': again('各村要做到：\n'),
  'salutations on every line': again('同志们：\n'),
  'closings on every line': again('谢谢大家！\n')
}

const documents: Inputs = {
  'a gigantic table of contents': numbered(
    (number) => `${number === 1 ? '目录\n' : ''}第${han(number)}章　修渠……${number}\n`
  ),
  'contents that repeat': again('目录\n第一章　修渠\n第二章　补漏\n'),
  'contents, then all of it again': (count) => {
    const entries = series(Math.floor(count / 2), (number) => `第${han(number)}章　修渠之${han(number)}\n`)
    return `目录\n${entries}${entries}`.slice(0, count)
  },
  'dates line after line': again('2024年2月26日\n'),
  'names line after line': again('县长　陆望川\n'),
  'names and dates in turn': again('青垣县人民政府\n2024年2月26日\n'),
  'numbers of documents line after line': again('青政发〔2024〕4号\n'),
  'pinyin line after line': again('xiūqú bǔlòu\n修渠补漏\n'),
  'rows of tables': numbered((number) => `${number}　修渠　12.5　33.1　7\n`),
  'footnotes line after line': numbered((number) => `[${number}]修渠志，第${number}页。\n`),
  'subtitles line after line': again('——在修渠会议上的讲话\n'),
  'questions and answers': again('问：渠修了吗？\n答：修了。\n')
}

const levels: Inputs = {
  '190 different labels': numbered((number) => `${label(number % 190)}${han(Math.ceil(number / 190))}：修渠\n`),
  'labels with a colon that do not return': numbered((number) => `${label(number)}：修渠。\n`),
  'all levels, opened again and again': again('第一编　水\n第一章　水\n一、水\n（一）水\n1.水\n（1）水\n①水一是水。'),
  'levels that never count on': again('一、水\n1.水\n（一）水\n（1）水\n①水\nA.水\na)水\nⅠ.水\n甲、水\n'),
  'chained numbers that grow deeper': numbered(
    (number) =>
      `${Array(1 + (number % 5))
        .fill(number)
        .join('.')}　修渠\n`
  ),
  'series that are all open': numbered((number) => `${han((number % 99) + 1)}是水，${han((number % 98) + 1)}要水，`),
  'first without second': again('首先，水。第一，水。一方面，水。其一，水。'),
  'references without end': again('依照第一条、第二款（三）项，'),
  'amounts without end': again('3.1%、1.5亿元、2024年、'),
  'places where lines were joined': again('修渠 一、补漏 （一）清淤 1.水 ')
}

/** A word of two characters for each number to 400: 修渠, 修路…. */
function label(number: number): string {
  const verbs = '修补清查护管建改扩防抗治种收养运储销学办'
  const nouns = '渠路桥闸塘井坝田林山库仓站校村镇街灯网房'
  return verbs.charAt(number % 20) + nouns.charAt(Math.floor(number / 20) % 20)
}

export const handwritten: readonly NastyInput[] = Object.entries({
  ...characters,
  ...pairs,
  ...lines,
  ...documents,
  ...levels
}).map(([name, make]) => ({name, make}))
