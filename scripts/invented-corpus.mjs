/** Invented documents for trials of `gangmu batch`: the same for the same seed. */

const subjects = [
  '全镇',
  '各村',
  '水利站',
  '合作社',
  '施工队',
  '联络员',
  '灌区管理所',
  '护渠队',
  '村民小组',
  '仓库保管员'
]
const verbs = [
  '要清理',
  '按时检修',
  '逐段查看',
  '登记造册',
  '统一调度',
  '反复核对',
  '提前备足',
  '轮流看护',
  '公开张贴',
  '如实上报'
]
const objects = [
  '东干渠的淤泥',
  '泵房的电路',
  '闸门和启闭机',
  '上月的用水账',
  '抗旱的物资',
  '晒场边的排水沟',
  '新修的护坡',
  '轮灌的次序'
]
const endings = [
  '，谷雨前完成',
  '，不得拖到汛期',
  '，费用从水费里列支',
  '，有困难的当天说清楚',
  '，去年这一项做得不够细',
  ''
]
const topics = ['管好水源', '修好渠道', '备足物资', '明确分工', '守住底线', '算清水账', '带好队伍', '及早谋划']

/**
 * @param {number} seed
 * @returns {() => number} numbers from 0 to 1, the same for the same seed
 */
function randomOf(seed) {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/**
 * Lines of JSON without end, a document each.
 *
 * @param {number} seed
 * @returns {Generator<string, never>}
 */
export function* inventedLines(seed) {
  const random = randomOf(seed)
  /** @param {readonly string[]} words */
  const pick = (words) => words[Math.floor(random() * words.length)] ?? ''
  const sentence = () => `${pick(subjects)}${pick(verbs)}${pick(objects)}${pick(endings)}。`
  /** @param {number} most */
  const sentences = (most) => Array.from({length: 1 + Math.floor(random() * most)}, sentence).join('')
  const kinds = [speech, law, plain]
  for (let number = 1; ; number++) {
    const write = kinds[Math.floor(random() * kinds.length)] ?? plain
    yield `${JSON.stringify({id: `invented-${seed}-${number}`, text: write({pick, sentences, random})})}\n`
  }
}

/** @typedef {{pick: (words: readonly string[]) => string, sentences: (most: number) => string, random: () => number}} Pen */

const han = ['一', '二', '三', '四', '五', '六', '七', '八', '九']

/** @param {Pen} pen */
function speech({pick, sentences, random}) {
  const parts = han.slice(0, 2 + Math.floor(random() * 4)).map((number) => {
    const below = han.slice(0, 2 + Math.floor(random() * 3))
    const items = below.map(
      (each) => `（${each}）${pick(topics)}。${sentences(4)}一是${sentences(1)}二是${sentences(1)}`
    )
    return `${number}、${pick(topics)}\n${sentences(3)}\n${items.join('\n')}`
  })
  return `在水利工作会议上的讲话\n\n同志们：\n\n${sentences(3)}\n\n${parts.join('\n\n')}\n\n${sentences(2)}\n`
}

/** @param {Pen} pen */
function law({pick, sentences, random}) {
  let article = 0
  const chapters = han.slice(0, 2 + Math.floor(random() * 4)).map((number) => {
    const articles = Array.from({length: 2 + Math.floor(random() * 3)}, () => {
      article++
      const name = article < 10 ? han[article - 1] : `${article < 20 ? '' : '二'}十${han[(article % 10) - 1] ?? ''}`
      return `第${name}条　${sentences(3)}\n（一）${pick(objects)}；\n（二）${pick(objects)}。`
    })
    return `第${number}章　${pick(topics)}\n${articles.join('\n')}`
  })
  return `河道管理办法\n\n${chapters.join('\n\n')}\n`
}

/** @param {Pen} pen */
function plain({sentences}) {
  return `${Array.from({length: 6}, () => sentences(5)).join('\n')}\n`
}
