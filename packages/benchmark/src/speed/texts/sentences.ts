/** Invented sentences as officials write them. The words are this project's own; no sentence is taken from a document. */

/** Numbers from 0 to 1, without 1. */
export type Random = () => number

// biome-ignore format: lists of words
const words = {
  times: ['今年以来', '去年下半年', '眼下', '入秋之后', '从三月起', '第一季度', '这几年', '汛期之前', '农闲时节', '一段时间以来'],
  subjects: [
    '各乡镇', '水利站', '村里', '县农机部门', '学校', '供销社', '几家合作社', '乡亲们', '驻村的同志', '林场', '卫生院', '全县干部', '河道管护员',
    '收购点', '老党员', '养殖户', '年轻人', '物资仓库', '公交公司', '文化站'
  ],
  manners: ['进一步', '逐步', '认真', '如期', '主动', '一起', '分批', '就地', '按时', '统一', '稳妥地', '挨家挨户', '一五一十地', '提前'],
  verbs: ['清理', '修整', '登记', '改造', '检查', '补种', '核对', '公开', '疏通', '落实', '翻修', '巡查', '收储', '安排', '讨论', '支持'],
  objects: [
    '淤塞的渠道', '田间的道路', '冬天的柴草', '茶园的账目', '几处老旧的水闸', '学生的午饭', '旱地的种子', '两岸的护坡', '仓里的存粮', '冷库的温度',
    '村口的路灯', '新来的订单', '一万多亩梯田', '山洪的预警', '药材的价格', '往来的车辆', '入户的水表', '果树的病害', '集市的摊位', '老人的体检'
  ],
  results: [
    '群众看在眼里', '效果比往年明显', '费用从节余里出', '不让一户落下', '谁经手谁负责', '结果在村口张榜', '比上年增长3.2%', '月底前见分晓',
    '问题大多出在管理上', '差距仍然不小', '经验值得别处借鉴', '一个环节也不能马虎', '进度每周通报', '这一点大家有目共睹'
  ],
  titles: ['管好', '守住', '办好', '理清', '做实', '盘活', '护好', '补齐'],
  matters: ['一渠清水', '山林账本', '春耕物资', '乡村道路', '集体资产', '防汛家底', '民生小事', '特色产业', '村庄规划', '服务短板']
} as const

type Kind = keyof typeof words

export function pick<Word>(random: Random, list: readonly Word[]): Word {
  return list[Math.floor(random() * list.length)] as Word
}

/** A whole number from `least` to `most`, both included. */
export function whole(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1))
}

/** A clause without punctuation at its end: 各乡镇逐步清理淤塞的渠道. */
export function clause(random: Random): string {
  const word = (kind: Kind) => pick(random, words[kind])
  return `${word('subjects')}${random() < 0.6 ? word('manners') : ''}${word('verbs')}${word('objects')}`
}

/** A sentence of one to three clauses, full stop included. */
export function sentence(random: Random): string {
  const time = random() < 0.25 ? `${pick(random, words.times)}，` : ''
  const more = random() < 0.35 ? `，${clause(random)}` : ''
  const result = random() < 0.7 ? `，${pick(random, words.results)}` : ''
  return `${time}${clause(random)}${more}${result}。`
}

export function sentences(random: Random, count: number): string {
  return Array.from({length: count}, () => sentence(random)).join('')
}

/** What a part can be called: 守住山林账本. */
export function title(random: Random): string {
  const phrase = () => pick(random, words.titles) + pick(random, words.matters)
  return random() < 0.4 ? `${phrase()}，${phrase()}` : phrase()
}
