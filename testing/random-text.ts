/** Random texts for property tests: what the parser looks at, in any order. */
import fc from 'fast-check'

const markers = [
  ...['第一编', '第二分编', '第三章', '第一节', '第二节 ', '第一条　', '第九条之一', '第 12-1 條', '第十條之 2'],
  ...['一、', '二、', '三、', '十一、', '二、三', '（一）', '(二)', '（三)', '㈠', '㈡', '（一九四九年）'],
  ...[
    '第一，',
    '第二,',
    '第三、',
    '1.',
    '2．',
    '⒊',
    '1、',
    '2、',
    '（1）',
    '(2)',
    '⑶',
    '①',
    '②',
    '㊿',
    '1.1',
    '2.3.4 '
  ],
  ...['首先，', '其次，', '再次，', '最后，', '其一，', '其二，', '一是', '二是', '三是', '一要', '二要', '1　', '2　'],
  ...[
    '目录',
    '目　录',
    '同志们：',
    '各位代表，',
    '特此通知。',
    '2019年3月1日',
    '国发〔2019〕4号',
    '附件1：',
    '——在会上的讲话'
  ]
]
const marks = [...'，。、；：？！“”‘’「」『』（）()《》【】〔〕…—·,.;:?!"\'-', '……', '…………3', '——']
const blanks = [' ', '  ', '\t', '\u00a0', '\u3000', '\u3000\u3000', '\u200b', '\ufeff', '\u0085', '\u2028']
const words = [
  ...[
    '甲',
    '总则',
    '加强领导',
    '工作',
    '为了规范管理',
    '的规定',
    '情形之一的',
    '项',
    '年',
    '二十',
    '百',
    '0',
    '5亿元',
    'ab'
  ],
  ...['规划', '将第三条修改为：“', '参加', '😀', '𠮷', '\ud83d', '\udc00', '\0', 'é']
]
const lineEnds = ['\n', '\r\n', '\r', '\n\n', '\n　　']

const pick = (pieces: readonly string[]) => fc.constantFrom(...pieces)

function textOf(ends: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    {arbitrary: pick(markers), weight: 5},
    {arbitrary: pick(words), weight: 5},
    {arbitrary: pick(marks), weight: 3},
    {arbitrary: pick(ends), weight: 3},
    {arbitrary: pick(blanks), weight: 1}
  )
  return fc.array(piece, {maxLength: 60, size: 'max'}).map((pieces) => pieces.join(''))
}

/** Any text: every line end, every blank, broken surrogate pairs, markers without sense or order. */
export const randomText = textOf(lineEnds)

/** The same with LF for its only line end. */
export const randomLines = textOf(['\n', '\n\n', '\n　　'])

/** Lines broken at a fixed width, as PDF files and old web pages give them: the parser joins some of them again. */
export const randomWrapped = fc
  .tuple(fc.array(randomLines, {minLength: 20, maxLength: 40, size: 'max'}), fc.integer({min: 20, max: 40}))
  .map(([texts, width]) => {
    const unbroken = texts.join('').replaceAll('\n', '')
    return unbroken.replace(new RegExp(`.{${width}}`, 'gsu'), '$&\n')
  })

const rest = '闸门由管水员开关，渠道由各村清理，水费年底一次交清，账目贴在村口，谁家都可以来查，查出差错当天改正。'

/** Documents whose paragraphs begin alike here and there, among members and other lines. */
export const randomParallel: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc
        .tuple(
          fc.constantFrom('切实', '把渠道', '推动各村做到', '村组要围绕'),
          fc.array(fc.constantFrom('管好水源', '守住堤坝', '用足水库', '修齐闸门', '（一）清渠', '一是护堤'), {
            minLength: 2,
            maxLength: 4
          }),
          fc.constantFrom(`。${rest}`, `，${rest}`, '。')
        )
        .map(([opening, ends, after]) => ends.map((end) => `${opening}${end}${after}`).join('\n')),
      fc.constantFrom(...markers).map((marker) => `${marker}清淤护堤`),
      fc.constantFrom(
        rest,
        '工作安排',
        '指导思想：',
        '同志们：',
        '这三条，谷雨前办完。',
        '引言',
        `一是清渠。二是修闸。${rest}`
      )
    ),
    {minLength: 1, maxLength: 9}
  )
  .map((lines) => lines.join('\n'))
