/**
 * The one document that every fixture of same-document holds: a notice of a county that does not exist. Its characters are
 * those of GBK, and those of its traditional twin are in Big5.
 *
 * @typedef {{kind: 'heading', level: number, number: number, title: string, text?: string, list?: InlineList}} HeadingBlock
 *   a numbered heading; `text` goes on after it in the same line
 * @typedef {readonly (readonly [marker: string, words: string])[]} InlineList
 *   a list inside the text of the line, which ends with it
 * @typedef {{kind: 'table', rows: readonly (readonly string[])[]}} TableBlock
 * @typedef {{kind: 'title' | 'documentNumber' | 'salutation' | 'paragraph' | 'closing' | 'signature' | 'date', text: string}} PlainBlock
 * @typedef {HeadingBlock | TableBlock | PlainBlock} Block
 */

/** @type {(level: number, number: number, title: string, text?: string, list?: InlineList) => HeadingBlock} */
const heading = (level, number, title, text, list) => ({
  kind: 'heading',
  level,
  number,
  title,
  ...(text === undefined ? {} : {text}),
  ...(list === undefined ? {} : {list})
})

/** @type {(text: string) => PlainBlock} */
const paragraph = (text) => ({kind: 'paragraph', text})

/** @type {readonly Block[]} */
export const notice = [
  {kind: 'title', text: '澄禾县人民政府办公室关于做好冬春农田水利建设工作的通知'},
  {kind: 'documentNumber', text: '澄禾办发〔2024〕18号'},
  {kind: 'salutation', text: '各乡镇人民政府，县直各有关单位：'},
  paragraph(
    '冬春两季是农田水利建设的黄金时节。今年汛期，全县有四十三条渠道淤塞、十七座涵闸破损，部分低洼田块排水不畅。为补齐短板，确保明年春灌用水，经县人民政府同意，现就有关事项通知如下。'
  ),
  heading(1, 1, '总体要求'),
  heading(
    2,
    1,
    '指导思想。',
    '坚持先急后缓、先通后畅、建管并重，把群众反映最多的淤塞渠段放在前面，把投资少、见效快的小型工程放在前面，让农民在来年春灌时就能得到实惠。'
  ),
  heading(2, 2, '工作目标。', '到明年三月底，全县要实现三个目标：', [
    ['一是', '四十三条淤塞渠道全部疏通；'],
    ['二是', '十七座破损涵闸全部修复；'],
    ['三是', '新增和改善灌溉面积二万六千亩。']
  ]),
  heading(1, 2, '重点任务'),
  heading(2, 1, '疏通骨干渠系'),
  paragraph('骨干渠系是全县灌溉的命脉，由县水利局统一组织施工，沿线乡镇负责协调占地和用工。'),
  heading(
    3,
    1,
    '清除淤泥杂草。',
    '对东、北两条干渠及其支渠逐段清淤，清出的淤泥不得堆放在渠堤内侧，具备条件的就近还田。'
  ),
  heading(3, 2, '加固险工险段。', '对渗漏、塌坡的渠段采用砌石或者现浇混凝土护坡，今年共安排二十六处，总长五点四公里。'),
  heading(3, 3, '更换老旧闸门。', '启闭失灵的闸门一律更换，新闸门应当配备手动启闭装置，停电时也能正常使用。'),
  heading(2, 2, '完善田间工程'),
  heading(3, 1, '整修末级渠道'),
  heading(4, 1, '渠道断面。', '按照能灌能排的原则确定断面尺寸，严禁随意束窄河渠、侵占沟塘。'),
  heading(4, 2, '放水口门。', '每条农渠至少设置两处固定口门，由村民小组指定专人看管。'),
  heading(4, 3, '机耕桥涵。', '渠道与机耕路交叉处应当建桥或者埋涵，不得以土坝代替。'),
  heading(3, 2, '推广节水灌溉'),
  heading(4, 1, '蔬菜基地优先采用滴灌，由县农业农村局提供技术指导；'),
  heading(4, 2, '果园和茶园优先采用喷灌，所需设备纳入农机补贴范围；'),
  heading(4, 3, '水稻产区推行浅湿灌溉，每个乡镇办好一个百亩示范片。'),
  heading(2, 3, '健全管护机制'),
  paragraph(
    '工程建成以后，应当明确产权、落实管护。各村可以把农渠和涵闸交给用水合作社管理，水费收支每季度张榜公布一次。'
  ),
  heading(
    3,
    1,
    '明确管护主体。',
    '干渠由县水利局管护，支渠由乡镇人民政府管护，农渠由村民委员会管护，跨村渠道由受益各村共同管护。'
  ),
  heading(
    3,
    2,
    '落实管护经费。',
    '县财政每年安排管护经费二百万元，其余部分从水费收入中列支，任何单位和个人不得截留、挪用。'
  ),
  heading(1, 3, '进度安排'),
  paragraph('建设工作从今年十月下旬开始，到明年四月上旬结束，各阶段的时间和责任单位见下表。'),
  {
    kind: 'table',
    rows: [
      ['阶段', '起止时间', '主要工作', '责任单位'],
      ['准备', '十月下旬', '查勘渠段，编制方案', '各乡镇、县水利局'],
      ['施工', '十一月至次年三月', '清淤、砌护、安装闸门', '各乡镇、施工单位'],
      ['验收', '次年四月上旬', '逐段验收，移交管护', '县水利局、县财政局']
    ]
  },
  paragraph(
    '遇有连续雨雪天气，工期可以顺延，但不得晚于春灌开闸放水的时间。各乡镇应当于十一月五日前将实施方案报送县水利局，联系人：沈禾，联系电话：0000-8620135。'
  ),
  heading(1, 4, '保障措施'),
  heading(
    2,
    1,
    '加强组织领导。',
    '各级要把冬春水利建设摆上重要位置，主要负责同志亲自部署，分管负责同志靠前指挥，及时协调解决占地、用工、用电等具体问题。'
  ),
  heading(
    2,
    2,
    '保障资金投入。',
    '县财政统筹安排建设资金一千八百万元，采取先建后补的办法拨付。鼓励受益农户投工投劳，鼓励企业和社会力量捐资助建。'
  ),
  heading(
    2,
    3,
    '严把工程质量。',
    '各项工程都要有设计、有监理、有验收。施工单位对工程质量终身负责，隐蔽工程未经验收不得进入下一道工序。'
  ),
  heading(
    2,
    4,
    '强化督促检查。',
    '县人民政府督查室每半个月通报一次进度，对行动迟缓、弄虚作假的单位予以通报批评，对成效明显的乡镇给予奖励。'
  ),
  {kind: 'closing', text: '特此通知。'},
  {kind: 'signature', text: '澄禾县人民政府办公室'},
  {kind: 'date', text: '2024年10月21日'}
]

const upkeep = notice.findIndex((block) => block.kind === 'heading' && block.title === '健全管护机制')

/** The notice in fewer words and without what follows its second measure, for files that grow with each new character. */
export const shortNotice = notice.filter((_, index) => index < upkeep || index >= notice.length - 3).map(shortened)

/**
 * @param {Block} block
 * @returns {Block}
 */
function shortened(block) {
  if (block.kind === 'paragraph') return {...block, text: block.text.replace(/。.*/, '。')}
  if (block.kind !== 'heading' || block.text === undefined || block.list !== undefined) return block
  return {...block, text: block.text.replace(/，.*/, '。')}
}

/** What a running head says. */
export const runningHead = '澄禾县人民政府办公室文件'

const hanDigits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/**
 * The marker of a heading, as GB/T 9704 has it.
 * @param {HeadingBlock} heading
 */
export function markerOf({level, number}) {
  const han = hanDigits[number]
  return /** @type {string} */ (['', `${han}、`, `（${han}）`, `${number}.`, `（${number}）`][level])
}

/**
 * The text that goes on after a heading in its line, with its list.
 * @param {HeadingBlock} heading
 */
export const runInOf = ({text = '', list = []}) => text + list.map((item) => item.join('')).join('')

/**
 * A block as one line; a table as a line a row, its cells parted by tabs.
 * @param {Block} block
 */
export function lineOf(block) {
  if (block.kind === 'table') return block.rows.map((row) => row.join('\t')).join('\n')
  if (block.kind === 'heading') return markerOf(block) + block.title + runInOf(block)
  return block.text
}
