/** Words around stated counts, as data. The longer ones stand first where one begins another. */

/** What stands between a number and what it counts. */
export const measures =
  /方面|部分|阶段|階段|层次|層次|层面|層面|步骤|步驟|环节|環節|[个個项項点點条條大种種类類件步句层層章招]|等(?=[二三四五六七八九十\d]+[级級])/y

/** What makes another word of a measure: 三个月, 三点钟, 三条例, 三大会. */
export const otherWord =
  /[个個]?(?:月|多|余|餘|小[时時]|星期|百分|工作日|人大)|[点點](?:[钟鐘半多一二三四五六七八九十\d])|条[例款约]|條[例款約]|部门|部門|[层層][楼樓]|[个個项項种種]?以[上下内內]/y

/** Nouns of what authors enumerate; a count of offices, villages or months announces no list of points. */
// biome-ignore format: a list
const nouns = [
  '方面', '意见', '意見', '要求', '问题', '問題', '工作', '任务', '任務', '措施', '举措', '舉措', '原则', '原則', '特点', '特點', '特征', '特徵', '原因', '重点', '重點', '难点', '難點', '亮点', '亮點',
  '关系', '關係', '坚持', '堅持', '着力', '著力', '到位', '领域', '領域', '建议', '建議', '希望', '体会', '體會', '看法', '想法', '感受', '环节', '環節', '阶段', '階段', '步骤', '步驟',
  '目标', '目標', '目的', '结合', '結合', '转变', '轉變', '统一', '統一', '机制', '機制', '体系', '體系', '行动', '行動', '工程', '层次', '層次', '层面', '層面', '维度', '維度', '内容', '內容',
  '部分', '关键', '關鍵', '突破口', '突破', '抓手', '经验', '經驗', '启示', '啟示', '优势', '優勢', '挑战', '挑戰', '不足', '短板', '误区', '誤區', '标准', '標準', '条件', '條件', '前提',
  '因素', '途径', '途徑', '方式', '方法', '办法', '辦法', '情形', '情况', '情況', '事项', '事項', '大事', '实事', '實事', '要点', '要點', '要义', '要義', '要件', '要素', '理由', '成绩', '成績',
  '成效', '变化', '變化', '改革', '活动', '活動', '职责', '職責', '制度', '纪律', '紀律', '保障', '创新', '創新', '提升', '加强', '加強', '强化', '強化', '确保', '確保', '交账', '交帳', '交賬', '倾向', '傾向',
  '遵循', '指引', '方向', '路径', '路徑', '意思', '话题', '話題', '话', '話', '准备', '準備', '打算', '考虑', '考慮', '决定', '決定', '注意', '必须', '必須', '高度', '等级', '等級', '类型', '類型',
  '大类', '大類', '类别', '類別', '门类', '門類', '角度', '提高', '深化', '聚焦', '严格', '嚴格', '严禁', '嚴禁', '不准', '不得', '下功夫', '突出', '抓好', '强调', '強調', '例子', '好处', '好處', '议题', '議題',
  '事情', '事', '课题', '課題', '判断', '判斷', '表现', '表現', '作用', '功能', '意义', '意義', '观点', '觀點', '政策', '流程', '程序', '模块', '模塊', '主题', '主題', '风险', '風險', '困难', '困難', '矛盾'
].sort((one, other) => other.length - one.length)

const adjectives =
  '(?:具体|具體|重点|重點|重大|主要|重要|关键|關鍵|突出|基本|核心|中心|专项|專項|创新|創新|民生|明显|明顯|显著|顯著|战略|戰略|组成|組成)'
const noun = `(?:${nouns.join('|')})`
const qualified = `${adjectives}{0,2}${noun}`

/** What a count counts where that is what authors enumerate: 具体工作, 方面的意见, 方面的前提和条件. */
export const announcedNoun = new RegExp(`${qualified}(?:[的和与與及]?${qualified}){0,3}`, 'y')

/** The noun of a count as it is reported: 具体工作 in 五项具体工作, 方面 in 三个方面的意见. */
export const writtenNoun = new RegExp(qualified, 'y')

/** Nouns that are verbs elsewhere: they make names (四个转变), and the members of the list say them again. */
export const saidAgain =
  /(?:坚持|堅持|着力|著力|到位|结合|結合|转变|轉變|统一|統一|突破|提升|加强|加強|强化|強化|确保|確保|交账|交帳|交賬|注意|必须|必須|提高|深化|聚焦|严格|嚴格|严禁|嚴禁|不准|不得|突出|抓好|强调|強調)$/

/** What is said to be so many: 常见原因有两个. */
export const hasSoMany = new RegExp(`${noun}(?:主要|大致|大体|大體|具体|具體|共|一共)?[有是为為分]$`)

/** Measures that say themselves what is counted: 三点, 五方面. */
export const measuresAlone = /^(?:[点點条條等]|方面|部分|阶段|階段|层次|層次|层面|層面|步骤|步驟|环节|環節)$/

/** Names that hold a number and are no counts: 两个维护, 八项规定, 三大攻坚战. */
export const names =
  /(?:维护|維護|确立|確立|意识|意識|自信|代表|全面|务必|務必|伟大|偉大|一百年|规定|規定|理念|攻坚战|攻堅戰|文明|法宝|法寶|明确|明確|奇迹|奇跡|大局|永远|永遠|屏障|基地|高地|自我)/y

/** A quotation mark that makes a name of the count behind it: “四个着力”. */
export const opensName = /[“"「『‘《【]$/

export const closesName = /[”"」』’》】]/y

/** What before a number makes of it what was said before, a part, or what is done already: 这三个方面, 其中两项, 完成三项. */
export const refersBack =
  /(?:[这這那该該此每各同哪某满滿近约約逾达達超另任余餘剩前]|上述|前述|以上|上面|前面|上列|前列|其中|其他|其它|其余|其餘|任何|任意|不少于|不少於|至多|最多|不超过|不超過|超过|超過|不足|有关|有關|相关|相關|完成|完成了|超额|还有?有?剩下|选择|選擇|擇|择|选|選)的?\s?[“"「『]?$/

/** A least number that is no number of members: 至少具备下列两项. What a thing at least holds is one: 至少包括三个方面. */
export const atLeast = /(?:至少|最少|起码|起碼|不得少[于於])(?!.{0,4}(?:包括|包含|做到|有))|任[选選意]/

/** What behind a count makes of it a part or a bound: 三项之一, 两种以上. */
export const isPart =
  /之[一二三]|中的|其中|以上|以下|以内|以內|左右|之间|之間|以外|之外|分别|分別|[都均者各没沒未]|[（(]\s*[）)]|[？?]/

/** What announces that a list comes: 讲, 抓好, 有. */
export const announcesBefore =
  /(?:[讲講谈談提说說聊抓做从從在有分为為是就作成即出了到好守]|以下|下列|如下|左列|下面|围绕|圍繞|推进|推進|突出|把握|处理|處理|开展|開展|实施|實施|重点|重點|主要|强调|強調|实现|實現|存在|包括|具有|归纳为|歸納為|概括为|介绍|介紹|采取|採取|坚持|堅持|注意|抓住|解决|解決|克服|强化|強化|注重|这么|這麼|提出|进行|進行|共)$/

/** What a heading that names its parts begins with; 落实四项制度 names something else. */
export const headsParts =
  /(?:^|[的讲講谈談提有分为為是到好出住牢]|把握|坚持|堅持|突出|实现|實現|推进|推進|解决|解決|克服|强化|強化|注重|注意|开展|開展|实施|實施|抓|做|重点|重點|主要|聚焦|处理|處理|明确|明確|存在|采取|採取|[，,、\s（(])$/

/** 讲, 谈, 提: what a speaker does who says how many parts come. */
export const speaks =
  /(?:[讲講谈談提说說聊作]|交流|讨论|討論|汇报|匯報|强调|強調|部署|报告|報告|介绍|介紹|分享)(?:以下|如下|这么|這麼)?$/

/** What puts that into the past: 刚才讲了三点. */
export const isPast = /刚才|剛才|已经|已經|曾|上次|去年|昨天|[了过過]/
