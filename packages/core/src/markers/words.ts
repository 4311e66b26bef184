import type {MarkerConstruct} from './construct.js'
import {comma} from './delimiters.js'
import {beforeRank} from './references.js'

/** 第一，第二，: takes the comma (GB/T 15834-2011 B.3.1). */
export const diComma = {
  name: 'di-comma',
  kin: 'first',
  numerals: ['han'],
  open: ['第'],
  delimiter: comma,
  stands: ['line', 'clause', 'anywhere'],
  rank: 74,
  notAfter: beforeRank,
  needsSiblings: true,
  strength: {line: 3.5, clause: 1.5},
  examples: {
    yes: [
      ['第一，强化责任。', 1],
      ['第十二、落实保障', 12]
    ],
    no: ['第一书记', '第二产业']
  }
} as const satisfies MarkerConstruct

/** 一 at the end of another word: 统一要求, 之一是. */
const inOtherWord = /[统統同唯单單万萬之周週五另第其十百千专專不每任某逐归歸]$/

/** 一是 and its like: a series inside a sentence, without punctuation of its own (GB/T 15834-2011 B.3.7). */
function clauseSeries(
  name: string,
  words: readonly string[],
  notBefore: RegExp,
  examples: MarkerConstruct['examples']
) {
  return {
    name,
    numerals: ['han'],
    close: words,
    optionalDelimiter: comma,
    stands: ['line', 'clause', 'anywhere'],
    rank: 85,
    notAfter: inOtherWord,
    needsSiblings: true,
    strength: {line: 2.5, clause: 1.5},
    notBefore,
    examples
  } as const satisfies MarkerConstruct
}

export const shi = clauseSeries(
  'shi',
  ['是'],
  /[一二三四五六七八九十][，,、。；！？是]|[否非](?:[，,、。；！？]|$)|否[则則]/y,
  {
    yes: [
      ['一是抓播种。', 1],
      ['三是：严格考核', 3]
    ],
    no: ['一般是这样', '二是非']
  }
)

export const yao = clauseSeries('yao', ['要'], /[点點素件务務义義领領塞旨闻聞员員]/y, {
  yes: [['三要强化督查。', 3]],
  no: ['三要素是指时间、地点、人物', '一要点']
})

export const wei = clauseSeries('wei', ['为', '為', '爲'], /[了主此其何]/y, {
  yes: [['二为民生', 2]],
  no: ['一为了', '三为主']
})

export const ze = clauseSeries('ze', ['则', '則'], /[消新故通广廣启啟啓案视視短声聲运運混]/y, {
  yes: [['二则可以提高效率', 2]],
  no: ['四则运算', '一则消息']
})

export const lai = clauseSeries('lai', ['来', '來'], /[二一往到的]/y, {yes: [['二来是看望大家', 2]], no: ['一来二去']})

export const yue = clauseSeries('yue', ['曰'], /[ ]/y, {yes: [['三曰木', 3]], no: ['子曰']})

/** 一靠政策，二靠科学: one verb through the series. */
export const verb = {
  ...clauseSeries(
    'verb',
    [...'靠抓看查讲講学學问問保促防治建严嚴强強重贵貴忌戒怕想争爭创創谋謀敢会會补補稳穩'],
    /[就起下眼样樣上开開些点點旦过過]/y,
    {yes: [['二靠科学', 2]], no: ['一看就会', '二把手']}
  ),
  stands: ['clause', 'line'],
  strength: {line: 1.5, clause: 0.8},
  sharedPart: 'close'
} as const satisfies MarkerConstruct

/** 一，加强领导；二，落实责任: 、 typed as ，. */
export const hanClause = {
  name: 'han-clause',
  kin: 'han',
  numerals: ['han'],
  delimiter: ['，', ',', '：', ':'],
  stands: ['line', 'clause'],
  rank: 45,
  strength: {line: 1.5, clause: 0.6},
  notBefore: /[一二三四五六七八九十]/y,
  needsSiblings: true,
  examples: {yes: [['二，落实责任', 2]], no: ['二三，']}
} as const satisfies MarkerConstruct

/** 第一步，第二个方面：: a counted noun. */
export const counted = {
  name: 'counted',
  numerals: ['han'],
  open: ['第'],
  // biome-ignore format: a list
  close: [
    '步', '阶段', '階段', '环节', '環節', '点', '點', '条', '條', '个', '個', '种', '種', '类', '類', '方面', '层', '層', '层次', '層次', '件事', '组', '組', '问', '問', '题', '題', '案',
    '个阶段', '個階段', '个方面', '個方面', '个问题', '個問題', '个层次', '個層次', '个环节', '個環節', '个特点', '個特點', '个原因', '個原因', '个任务', '個任務',
    '个重点', '個重點', '个关键', '個關鍵', '个原则', '個原則', '个目标', '個目標', '个要求', '個要求', '层意思', '層意思', '句', '句话', '句話', '关', '關', '仗', '张', '張', '笔', '筆', '步棋', '把火', '件', '招', '道', '轮次', '輪次'
  ],
  optionalDelimiter: comma,
  onlyBefore: /(?<=[，,、：:﹐])|是/y,
  stands: ['line', 'clause', 'anywhere'],
  rank: 82,
  strength: {line: 3, clause: 1},
  notAfter: beforeRank,
  sharedPart: 'close',
  needsSiblings: true,
  examples: {
    yes: [
      ['第二阶段，投标人提交方案。', 2],
      ['第三类：其他化学品', 3]
    ],
    no: ['第一类易制毒化学品', '第一个五年计划']
  }
} as const satisfies MarkerConstruct

/** 一方面…另一方面…, 一种是…另一种是…: the second word counts on from whatever stands before. */
function pair(
  name: string,
  first: readonly string[],
  next: readonly string[],
  notBefore: RegExp,
  examples: MarkerConstruct['examples']
) {
  return {
    name,
    words: Object.fromEntries([
      ...first.map((word) => [word, 1] as const),
      ...next.map((word) => [word, 'last'] as const)
    ]),
    optionalDelimiter: ['，', ',', '：', ':'],
    stands: ['line', 'clause'],
    rank: 86,
    strength: {line: 2, clause: 1.2},
    notBefore,
    notAfter: /[第这這某每任哪各]$/,
    needsSiblings: true,
    examples
  } as const satisfies MarkerConstruct
}

export const aspect = pair(
  'aspect',
  ['一方面'],
  ['另一方面', '再一方面', '又一方面', '还有一方面', '還有一方面'],
  /[军軍]/y,
  {
    yes: [['一方面要抓生产', 1]],
    no: ['第一方面军']
  }
)

export const sort = pair(
  'sort',
  ['一个是', '一個是', '一种是', '一種是', '一类是', '一類是'],
  ['另一个是', '另一個是', '还有一个是', '再一个是', '另一种是', '另一種是', '另一类是', '另一類是'],
  /[ ]/y,
  {yes: [['一种是主动申报', 1]], no: ['每一个是']}
)

/** 其一，其二，. Without punctuation it is a word: 其一生, 其一般. */
export const qi = {
  name: 'qi',
  numerals: ['han'],
  open: ['其'],
  optionalDelimiter: comma,
  onlyBefore: /(?<=[，,、：:﹐])|[是曰]/y,
  stands: ['line', 'clause'],
  rank: 84,
  needsSiblings: true,
  strength: {line: 3, clause: 1.5},
  examples: {yes: [['其二，保修一年。', 2]], no: ['其一生坎坷', '其二十年来']}
} as const satisfies MarkerConstruct

/** 粮草不继，此其二。: the marker stands behind its clause. */
export const thisIsIts = {
  name: 'this-is-its',
  numerals: ['han'],
  open: ['此其', '这是其', '這是其'],
  optionalDelimiter: ['也。', '也；', '也！', '。', '；', ';', '，', ',', '！'],
  onlyBefore: /(?<=[。；;，,！])|(?=\s*(?:[\n\r]|$))/y,
  stands: ['clause'],
  sharedPart: 'open',
  rank: 84,
  postposed: true,
  needsSiblings: true,
  strength: {line: 3, clause: 1.5},
  examples: {
    yes: [
      ['此其二。', 2],
      ['此其一也；', 1]
    ],
    no: ['此其一生', '此其三子']
  }
} as const satisfies MarkerConstruct

/** 首先…其次…再次…最后…. */
export const firstThenLast = {
  name: 'first-then-last',
  kin: 'first',
  words: {
    首先: 1,
    其次: 2,
    再次: 3,
    最后: 'last',
    最後: 'last'
  },
  optionalDelimiter: ['，', ',', '：', ':', '、'],
  stands: ['line', 'clause'],
  rank: 83,
  needsSiblings: true,
  // 最后，祝大家…: a wish closes the speech, and no series
  notBefore: /[预預祝衷送借感再][祝颂頌給给用谢謝次心大]|祝|[让讓]我|[一期的者]|[强強][调調]/y,
  strength: {line: 2, clause: 1.2},
  examples: {
    yes: [
      ['首先，抓学习。', 1],
      ['再次，抓落实。', 3]
    ],
    no: ['最后，祝大家身体健康！', '再次强调安全生产', '最后一公里']
  }
} as const satisfies MarkerConstruct
