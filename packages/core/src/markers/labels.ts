import type {MarkerConstruct} from './construct.js'

/** A label is cited where anything but a delimiter, a blank, the end of its line or, after a letter, a title follows: 附件三所列. */
const alone =
  /(?<=[：:、．.])|\s|$|(?<=[A-Z])(?![所的中规規第及和与與至到])[一-鿿][^\s，。；：、]{1,20}(?=[^\S\n\r]*(?:[\n\r]|$))/y

/** 附件1, 附录A: heads a part of the document, below nothing. */
export const annex = {
  name: 'annex',
  numerals: ['han', 'arabic', 'latinUpper'],
  open: ['附件', '附录', '附錄', '附表', '附图', '附圖'],
  optionalDelimiter: ['：', ':', '、', '．', '.'],
  stands: ['line'],
  rank: 5,
  outermost: true,
  strength: {line: 3, clause: 1},
  onlyBefore: alone,
  sharedPart: 'open',
  examples: {
    yes: [
      ['附件2', 2],
      ['附件一：实施细则', 1],
      ['附录A　术语', 1]
    ],
    no: ['附件三所列项目', '附件：1.会议议程']
  }
} as const satisfies MarkerConstruct

/** 任务一：, 专栏2, 方式一：: a word with a number that heads a part. The word stays the same through the series. */
export const label = {
  name: 'label',
  numerals: ['han', 'arabic', 'circled', 'latinUpper'],
  // biome-ignore format: a list
  open: [
    '行动', '行動', '专栏', '專欄', '任务', '任務', '目标', '目標', '问题', '問題', '案例', '例', '原则', '原則', '步骤', '步驟', '措施', '举措', '舉措',
    '建议', '建議', '要求', '议题', '議題', '主题', '主題', '专题', '專題', '阶段', '階段', '方案', '方法', '方式', '模块', '模塊', '模組', '单元', '單元',
    '项目', '項目', '场景', '場景', '经验', '經驗', '做法', '亮点', '亮點', '特点', '特點', '特征', '特徵', '要点', '要點', '原因', '理由',
    '误区', '誤區', '环节', '環節', '观点', '觀點', '话题', '話題', '类型', '類型', '情形', '情况', '情況', '诉求', '訴求',
    '理解', '启示', '啟示', '啓示', '体会', '體會', '结论', '結論', '对策', '對策', '争议焦点', '爭議焦點', '焦点', '焦點'
  ],
  optionalDelimiter: ['：', ':', '、', '．', '.'],
  stands: ['line'],
  rank: 58,
  strength: {line: 2.5, clause: 1},
  onlyBefore: /(?<=[：:、．.])\s*\S|\s+\S/y,
  sharedPart: 'open',
  needsSiblings: true,
  examples: {
    yes: [
      ['任务二：强化监管', 2],
      ['专栏3 重点工程', 3]
    ],
    no: ['任务一完成', '问题二、问题三另行研究']
  }
} as const satisfies MarkerConstruct

/** 方式一：上门办理；方式二：: such words inside a sentence, each with its colon. */
export const labelInline = {
  name: 'label-inline',
  numerals: label.numerals,
  open: label.open,
  delimiter: ['：', ':'],
  stands: ['clause'],
  rank: 83,
  strength: {line: 2.5, clause: 1},
  sharedPart: 'open',
  needsSiblings: true,
  examples: {yes: [['方式二：网上办理', 2]], no: ['方式二更方便', '任务一完成']}
} as const satisfies MarkerConstruct

/** 步骤S1，S2：: steps of a method, as patents number them. */
export const stepCode = {
  name: 'step-code',
  numerals: ['arabic'],
  open: ['步骤S', '步驟S', '步骤s', '步驟s', 'S', 'Step', 'STEP', 'Step ', 'STEP '],
  delimiter: ['，', ',', '：', ':', '、', '．', '.'],
  stands: ['line', 'clause'],
  rank: 80,
  strength: {line: 3, clause: 1},
  notAfter: /[A-Za-z\d]$/,
  sharedPart: 'open',
  needsSiblings: true,
  examples: {
    yes: [
      ['步骤S2，提取特征。', 2],
      ['S3：分类', 3],
      ['Step 1: 下载', 1]
    ],
    no: ['S2至S8', 'S5地块']
  }
} as const satisfies MarkerConstruct

/** 第一部分, 第二讲: what divides a book or a course. */
export const part = {
  name: 'part',
  numerals: ['han', 'arabic'],
  open: ['第'],
  // biome-ignore format: a list
  close: [
    '部分', '篇', '卷', '部', '册', '冊', '辑', '輯', '集', '讲', '講', '课', '課', '回', '幕', '单元', '單元', '模块', '模塊', '模組', '专题', '專題'
  ],
  optionalDelimiter: ['：', ':', '、', '，'],
  stands: ['line'],
  rank: 11,
  divides: true,
  strength: {line: 4, clause: 1},
  onlyBefore: /[\s：:]|$/y,
  sharedPart: 'close',
  examples: {
    yes: [['第二部分　行动计划', 2]],
    no: ['第二课堂', '第三部分的内容']
  }
} as const satisfies MarkerConstruct

/** 第一款, 第一目: divisions of Taiwan's statutes (中央法規標準法 §9), on lines of their own. */
export const clauseDivision = {
  name: 'clause-division',
  numerals: ['han', 'arabic'],
  open: ['第'],
  close: ['款', '目'],
  stands: ['line'],
  rank: 18,
  strength: {line: 3, clause: 1},
  onlyBefore: /\s+[^\s，。；]{2,20}\s*[\n\r]|\s+[^\s，。；]{2,20}$/y,
  sharedPart: 'close',
  needsSiblings: true,
  examples: {
    yes: [['第二款　效力', 2]],
    no: ['第一款规定的人员', '第一款罪，告诉的才处理。']
  }
} as const satisfies MarkerConstruct
