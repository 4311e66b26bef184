/** Random outlines as an author would write them: levels in the order of the standards, words that look like no marker. */
import fc from 'fast-check'
import type {Numbering, Plan, PlannedList, PlannedMember, Script, Twin} from './write-outline.js'

const digits = '零一二三四五六七八九'

/** A number from 1 to 99 in Han numerals. */
export function han(n: number): string {
  const tens = Math.floor(n / 10)
  const ones = n % 10
  return (tens === 0 ? '' : `${tens === 1 ? '' : digits.charAt(tens)}十`) + (ones === 0 ? '' : digits.charAt(ones))
}

const formal: Readonly<Record<Script, string>> = {
  simplified: '壹贰叁肆伍陆柒捌玖拾',
  traditional: '壹貳參肆伍陸柒捌玖拾'
}

const chapter: Numbering = {construct: 'chapter', marker: (n) => `第${han(n)}章`, gap: '　', holder: true}
const section: Numbering = {
  construct: 'section',
  marker: (n, script) => `第${han(n)}${script === 'simplified' ? '节' : '節'}`,
  gap: '　',
  holder: true
}
const article: Numbering = {
  construct: 'article',
  marker: (n, script) => `第${han(n)}${script === 'simplified' ? '条' : '條'}`,
  gap: '　',
  article: true
}
const part: Numbering = {construct: 'part', marker: (n) => `第${han(n)}部分`, gap: '　', holder: true}
const formalComma: Numbering = {construct: 'formal-comma', marker: (n, script) => `${formal[script].charAt(n - 1)}、`}
const hanComma: Numbering = {construct: 'han-comma', marker: (n) => `${han(n)}、`}
const hanParen: Numbering = {construct: 'han-paren', marker: (n) => `（${han(n)}）`}
const arabicDot: Numbering = {construct: 'arabic-dot', marker: (n) => `${n}.`}
const arabicComma: Numbering = {construct: 'arabic-comma', marker: (n) => `${n}、`}
const arabicParen: Numbering = {construct: 'arabic-paren', marker: (n) => `（${n}）`}
const bareNumber: Numbering = {construct: 'bare-number', marker: (n) => `${n}`, gap: '　'}
const chained = (parts: number): Numbering => ({
  construct: `decimal-${parts}`,
  marker: (n, _, outer) => [...outer, n].join('.'),
  gap: '　',
  chained: true
})

/** Levels in the orders that the standards and common habits give them, outermost first. */
export const hierarchies: readonly (readonly Numbering[])[] = [
  [hanComma],
  [hanComma, hanParen],
  [hanComma, hanParen, arabicDot],
  [hanComma, hanParen, arabicDot, arabicParen],
  [hanComma, arabicDot],
  [hanComma, arabicParen],
  [hanParen, arabicDot],
  [arabicDot, arabicParen],
  [formalComma, hanComma, hanParen],
  [formalComma, hanComma, hanParen, arabicComma],
  [formalComma, hanComma, hanParen, arabicComma, arabicParen],
  [part, hanComma, hanParen],
  [chapter, hanComma, hanParen],
  [article, hanParen],
  [chapter, article, hanParen],
  [chapter, section, article, hanParen],
  [bareNumber, chained(2)],
  [bareNumber, chained(2), chained(3)]
]

const wordsOf = (...words: readonly string[]): Numbering['marker'] => {
  return (n) => words[n - 1] as string
}

interface ListForm extends Numbering {
  /** How many members it has at most. */
  readonly most: number
}

/** Series inside a paragraph. */
const listForms: readonly ListForm[] = [
  {construct: 'shi', marker: (n) => `${han(n)}是`, most: 5},
  {construct: 'yao', marker: (n) => `${han(n)}要`, most: 5},
  {construct: 'di-comma', marker: (n) => `第${han(n)}，`, most: 4},
  {construct: 'circled', marker: wordsOf('①', '②', '③', '④'), most: 4},
  {construct: 'qi', marker: (n) => `其${han(n)}，`, most: 3},
  {construct: 'first-then-last', marker: wordsOf('首先，', '其次，', '再次，'), most: 3},
  {
    construct: 'sort',
    marker: (n, script) => ((word) => (n === 1 ? word : `另${word}`))(script === 'simplified' ? '一个是' : '一個是'),
    most: 2
  }
]

const documentTitles: readonly Twin[] = [
  ['柏川县河湖管护工作方案', '柏川縣河湖管護工作方案'],
  ['望湖镇老旧房屋修缮办法', '望湖鎮老舊房屋修繕辦法'],
  ['澄江市公园管理情况报告', '澄江市公園管理情況報告']
]

const titles: readonly Twin[] = [
  ['加强组织领导', '加強組織領導'],
  ['完善工作制度', '完善工作制度'],
  ['改造老旧管网', '改造老舊管網'],
  ['建立检查台账', '建立檢查台帳'],
  ['开展业务培训', '開展業務培訓'],
  ['落实专项经费', '落實專項經費'],
  ['公布检查结果', '公布檢查結果'],
  ['修复堤岸和水闸', '修復堤岸和水閘'],
  ['栽植本地树木', '栽植本地樹木'],
  ['组建志愿队伍', '組建志願隊伍'],
  ['整治村容村貌，清理沟渠', '整治村容村貌，清理溝渠']
]

const sentences: readonly Twin[] = [
  ['各村每月巡查两次，发现问题当场处理。', '各村每月巡查兩次，發現問題當場處理。'],
  ['所需费用由县财政承担。', '所需費用由縣財政承擔。'],
  ['去年共清理淤泥三千立方米，拆除违章建筑四十处。', '去年共清理淤泥三千立方公尺，拆除違章建築四十處。'],
  ['负责人应当到场，并做好记录。', '負責人應當到場，並做好記錄。'],
  ['群众反映的问题要及时答复。', '群眾反映的問題要及時答復。']
]

const announcing: readonly Twin[] = [
  ['管护单位应当遵守下列规定：', '管護單位應當遵守下列規定：'],
  ['申请人应当具备下列条件：', '申請人應當具備下列條件：']
]

const leads: readonly Twin[] = [
  ['三个重点环节：', '三個重點環節：'],
  ['主要措施：', '主要措施：']
]

const pick = (words: readonly Twin[]) => fc.constantFrom(...words)

/** Whether a paragraph has a list in it: rarely. */
const noListOften = 3

const randomList: fc.Arbitrary<PlannedList> = fc.constantFrom(...listForms).chain(({most, ...numbering}) =>
  fc.record({
    numbering: fc.constant(numbering),
    lead: pick(leads),
    titles: fc.array(pick(titles), {minLength: 2, maxLength: most})
  })
)

function randomMembers(levels: readonly Numbering[], level: number): fc.Arbitrary<PlannedMember[]> {
  const numbering = levels[level]
  if (numbering === undefined) return fc.constant([])
  const member = numbering.holder === true ? holders(levels, level) : bearers(levels, level, numbering)
  return fc.array(member, {minLength: 2, maxLength: 4})
}

/** Members that have a title and the next level below it. */
function holders(levels: readonly Numbering[], level: number): fc.Arbitrary<PlannedMember> {
  return fc.record({
    title: pick(titles),
    runIn: fc.constant(false),
    sentences: fc.constant([]),
    list: fc.constant(null),
    children: randomMembers(levels, level + 1)
  })
}

/** Members that have a text, or members below them, or both. */
function bearers(levels: readonly Numbering[], level: number, numbering: Numbering): fc.Arbitrary<PlannedMember> {
  const children = fc.oneof(fc.constant<PlannedMember[]>([]), randomMembers(levels, level + 1))
  if (numbering.article === true) return children.chain(articles)
  const underArticle = levels[level - 1]?.article === true
  const isTitleOnly = underArticle || numbering.construct === 'bare-number'
  return fc.record({
    title: pick(titles),
    runIn: fc.constant(false),
    sentences: isTitleOnly ? fc.constant([]) : fc.array(pick(sentences), {maxLength: 2}),
    list: fc.option(randomList, {freq: noListOften}),
    children
  })
}

/** 第一条　…应当遵守下列规定： above （一）…；（二）…。 */
function articles(children: PlannedMember[]): fc.Arbitrary<PlannedMember> {
  return fc.record({
    title: pick(titles),
    runIn: fc.constant(true),
    sentences:
      children.length === 0
        ? fc.array(pick(sentences), {minLength: 1, maxLength: 2})
        : pick(announcing).map((sentence) => [sentence]),
    list: fc.constant(null),
    children: fc.constant(children)
  })
}

/** Lets a member go on in the line of its title where it has a text, as its siblings do. */
function withRunIn(members: readonly PlannedMember[], runIn: boolean): PlannedMember[] {
  return members.map((member) => ({
    ...member,
    runIn: member.runIn || (runIn && member.sentences.length > 0),
    children: withRunIn(member.children, runIn)
  }))
}

/** Documents with an outline. */
export const randomPlan: fc.Arbitrary<Plan> = fc.constantFrom(...hierarchies).chain((levels) =>
  fc
    .record({
      title: pick(documentTitles),
      levels: fc.constant(levels),
      members: randomMembers(levels, 0),
      lineEnd: fc.constantFrom('\n', '\n\n'),
      indent: fc.constantFrom('', '　　'),
      runIn: fc.boolean()
    })
    .map(({runIn, ...plan}) => ({...plan, members: withRunIn(plan.members, runIn)}))
)
