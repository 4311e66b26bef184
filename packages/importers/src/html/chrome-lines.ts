import {beginsWithNumber} from '../begins-with-number.js'

/**
 * Lines that sites print around an article, by what they say. Each pattern holds for short lines only, and wants a word
 * together with its place in the line: 打印 as a button, not in a sentence.
 */
const longest = 120

/** What stands around every article of a site, wherever it stands. */
const always: readonly RegExp[] = [
  // Who edited it.
  /^[（([【〔]?\s*(?:本文|网络|网页|值班|本期|执行|新媒体|见习|实习|文字|图文)?(?:责任编辑|责任校对|责编|编辑|校对|监制|审核|初审|复审|终审|一审|二审|三审|编审|审校|审签|值班主任|排版|美编|录入|录入人|编校|发布人|供稿|信息员|网站编辑)(?:人|员)?\s*[:：/丨|]/,
  /^(?:分享(?:到|至|让更多人看到|本文|文章)|转发分享|扫一扫|扫码|扫描(?:二维码|下方)|微信扫|用微信|打开微信|手机扫|使用微信|用手机|长按(?:识别|二维码|图片|关注)|点击(?:上方|下方|左下角|蓝字|关注|这里|右上角)|关注(?:我们|公众号|微信)|【?(?:打印|关闭|纠错|收藏|推荐)】|字(?:体|号)(?:大小)?\s*[:：【[]|【?字体|\[\s*大\s*中\s*小\s*\]|打开APP|打开客户端|下载APP|视频加载失败|您的浏览器|当前浏览器|请(?:先)?(?:登录|登陆)|还没有(?:账号|人评论)|已无更多|暂无评论|加载(?:更多|中)|javascript[:：]).{0,60}$/i,
  /^(?:上|下|前|后)[一]?(?:篇|条|个|则|页|主题)(?:文章|新闻|信息|内容)?\s*[:：>»]/,
  /^(?:上一篇|下一篇|上一条|下一条|没有了|返回列表|返回目录)(?:[:：\s]|$)/,
  /^阅读(?:原文|全文)?\s*[\d.]*\s*万?\+?$/,
  /^[-—·\s]*(?:END|正文完|全文完|The End)[-—·\s]*$/i,
  // Where the reader is.
  /^(?:[您你]?(?:当前|现在|所在|目前)?(?:的)?(?:所在)?(?:页面)?位置|当前栏目|所在位置)(?:是|在)?\s*[:：>»]/,
  /^(?:首页|网站首页|主页|Home)\s*[>»›＞→\-/|]/i,
  /[^>»›＞]{1,12}\s*[>»›＞]{1,2}\s*[^>»›＞]{1,20}\s*[>»›＞]{1,2}\s*(?:正文|详情|内容)?$/,
  /^[【[]?(?:查看|点击查看|阅读)?更多.{0,20}[>»›＞】\]…]+$/,
  // The same in the sites of Taiwan and Hong Kong.
  /^(?:友善列印|列印(?:本頁)?|轉寄(?:好友)?|回上一?頁|回首頁|回頂(?:端|部)|網站導覽|分享(?:至|到)|下一則|上一則|上一篇|下一篇|字級|小\s*中\s*大|跳到主要內容|回列表|返回(?:列表|首頁|上一頁|頁首)|意見信箱|English|最新消息\s*[>»]|加入最愛|訂閱|登入|登出|設為首頁)(?:[\s:：|｜.…].{0,40}|區塊?|區|容區)?$/,
  /^[:：.\s]*(?:[您你]?(?:現在|目前|所在)?(?:的)?位置|首頁)\s*[:：>»/]/,
  /^[:：\s]{1,6}$/,
  /(?:版權所有|著作權|隱私權(?:保護|政策|宣告)|資訊安全政策|無障礙網頁|最佳瀏覽|本網站內容)/,
  // Who runs the site.
  /(?:ICP[备证]|ICP[^\s]{0,4}\d{6,}|公网安备|网安备|网站标识码|政府网站标识|新闻信息服务许可证|信息网络传播视听节目|增值电信业务|版权所有|Copyright|All Rights? Reserved|©)/i,
  /^(?:网站地图|联系我们|关于我们|法律声明|隐私(?:政策|声明|保护)|站点地图|网站声明|使用帮助|友情链接|网站无障碍)(?:[\s|丨｜:：]|$)/,
  /^(?:建议使用|推荐使用).{0,30}(?:浏览器|分辨率)/,
  /^Powered by\b/i,
  // Rules that were typed.
  /^[=\-_*~─━═]{8,}$/,
  /(?:违法和不良信息举报|未经(?:书面)?(?:授权|许可|允许|同意).{0,8}(?:不得|禁止|严禁|请勿)|转载请注明|技术支持\s*[:：])/,
  /^(?:本文(?:来源|链接|网址|地址|二维码)|原文链接|原标题|文章链接|本页(?:链接|网址)|网址)\s*[:：]/
]

/** Buttons, one or a row of them; they are taken out one by one, since a repeated choice could be tried in too many ways. */
const buttons =
  /[\s|丨｜/·•>＞<【】[\]（）():：]|分享到?|分享至|转发到?|微信|微博|新浪微博|腾讯微博|QQ空间|QQ好友|QQ|朋友圈|空间|豆瓣|收藏|复制链接|打印本?[页文稿]?|我要打印|网页打印|关闭窗口|关闭本页|关闭页面|关闭|返回(?:顶部|首页|上一?页|列表|上级)?|首页|回到?顶部|字体|字号|大小?|中|小|默认|特大|大字体|小字体|放大|缩小|听新闻|朗读|语音播报|点赞|在看|赞|踩|举报|纠错|我要纠错|我要评论|评论|推荐|下载|保存|繁體|简体|繁体|English|无障碍(?:阅读)?|长者模式|适老版|关怀版|手机版|电脑版|客户端|设为首页|加入收藏|阅读全文|展开全文|展开|收起|查看更多|更多|更多>>|点击关注|关注|登录|注册|退出|投稿|订阅|搜索|详细|下一页|上一页|尾页|末页|Aa?[+-]?|T[+-]|\+|-/g

function isButtons(text: string): boolean {
  return text.length <= longest && text.replace(buttons, '') === ''
}

/** What a site says about an article above or below it: who published it, when, how often it was read. */
const about: readonly RegExp[] = [
  /^[（([【]?\s*(?:(?:信息|文章|稿件|新闻|内容|文字|图片|消息)?来\s*源|稿源|出处|转自|转载自|摘自)\s*[:：]/,
  /^(?:发布|发表|更新|上传|刊发|公开|信息|生成|成文|印发|打印|时间|日期)?(?:时间|日期|于)\s*[:：]?\s*\d{4}\s*[-/.年]/,
  /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]\s*\d{1,2}\s*日?\s*(?:星期.|周.)?\s*(?:\d{1,2}[:：]\d{2}|来源|作者|浏览|阅读|字体|编辑|发布|【|\||$)/,
  /^(?:發[布佈]|更新|刊登|張貼|公[布佈告])(?:日期|時間|單位|人員|人)\s*[:：]/,
  /^(?:點閱|瀏覽|點擊|累計|觀看)(?:次|人次|次數|數|率|人數)*\s*[:：]?\s*\d/,
  /^(?:資料來源|資料提供|業務單位|發[布佈]機關|張貼人|公告單位|聯絡人|分類|點閱數|瀏覽人次)\s*[:：]/,
  /^(?:编辑|责编|校对|监制|审核|初审|复审|终审|制作|排版)[\s/丨|]+\p{Script=Han}{2,4}(?:[\s/丨|]+(?:编辑|责编|校对|监制|审核|初审|复审|终审|制作|排版)[\s/丨|]*\p{Script=Han}{2,4})*$/u,
  /^(?:点击|浏览|阅读|访问|查看|人气|点击率|浏览量|阅读量|访问量|热度)(?:次数|数|量|率|人数)?\s*[:：]\s*\d*/,
  // Two counters in a line: 阅读量2.1k 收藏 36.
  /(?:阅读|浏览|访问|评论|点赞|转发|收藏|讚)(?:量|数)?\s*[\d.]{1,9}\s*[kw万]?\+?\s*.{0,4}(?:阅读|浏览|访问|评论|点赞|转发|收藏|讚)(?:量|数)?\s*\d/i,
  // What stands over the text where an archive has shown its record.
  /^[【[（(]\s*正\s*文\s*[】\])）]$/,
  /^(?:Created by|Added by|Last (?:modified|edited|updated))\b/i,
  /^(?:阅读|浏览|评论|点赞|转发|收藏|人气|热度)?\s*[\d.]{1,9}\s*(?:万|w|k)?\+?\s*(?:次|人|条|个)?(?:阅读|浏览|评论|点赞|转发|收藏|观看|赞|跟贴|人参与)/,
  /^(?:作\s*者|文号|索\s*引\s*号|主题分类|发文机关|发文字号|公开方式|有效性|信息分类|发布机构|公开范围|公开时限|体裁分类|组配分类|主题词|关键词|关键字|标签|分类|栏目|信息索引|生成日期|文件编号|名\s*称)\s*[:：]/
]

/** What the fields of an archive of documents are called. */
const field =
  /^[【[]?\s*(?:索\s*引\s*号|发文(?:机关|字号|单位|日期)|发布(?:机构|单位|日期|机关|部门)|颁布(?:单位|日期|机关|部门)|公布日期|(?:生效|施行|实施|成文|失效|废止|批准)日期|制定机关|主题分类|主\s*题\s*词|文\s*号|时效性|有效性|效力(?:级别|位阶|状态)|法律性质|(?:法规|文件|信息)(?:名称|类别|标题|分类|编号)|标\s*题|体裁分类|公开(?:方式|范围|类型)|來?来?\s*源|关\s*键\s*(?:词|字)|法規(?:名稱|類別|位階)|(?:發布|公布|修正|生效)日期|資料來源)\s*[】\]]?\s*[:：]?\s*(?:\t|$)/

/** Whether a table, a row a line, says under what an archive keeps the document: 索引号, 发文机关. */
export function isRecord(table: string): boolean {
  const rows = table.split('\n')
  return rows.filter((row) => field.test(row.trimStart().slice(0, 100))).length > rows.length / 2
}

/** Headings of what stands below an article and is no part of it. */
const opener =
  /^[【[「|丨▍■●◆\s]*(?:相[关關](?:連結|新聞|閱讀|報導|文章|資訊|檔案|阅读|链接|新闻|文章|报道|推荐|信息|文件|稿件|资讯|专题|内容|政策|解读|主题|帖子|附件下载)|延伸[阅閱][读讀]|拓展阅读|推荐(?:阅读|文章|新闻|视频|内容)|(?:热门|热点|精彩|精选|编辑|为您|为你|今日|今日热点|更多)(?:推荐|文章|新闻|阅读|资讯|点击|评论|回复|内容|图片|专题|话题)|猜你喜欢|大家(?:都在看|还在看|正在看)|(?:最新|全部|热门|精彩|网友|用户|读者|文章)(?:文章|新闻|资讯|评论|留言|动态|发布|跟帖|回复)|(?:新闻|点击|阅读|热点|热门|本周|本月|今日)?排行榜?|排行|热搜榜?|热榜|(?:发表|我要|我来说两句|写)(?:评论|留言)|评论(?:\s*[（(]?\s*\d+\s*[)）]?\s*条?)?|评论区|精选留言|跟帖|网友跟帖|我来说两句|往期(?:回顾|精选|推荐|精彩)|友情链接|网站链接|(?:免责|特别|版权|郑重)声明|阅读下一篇|您可能(?:感兴趣|还喜欢).{0,8}|看过.{0,10}还看过|更多精彩.{0,10}|参与讨论|图片新闻|视频推荐|专题推荐|栏目导航|文章导航)\s*[】\]」]?\s*[:：>»]*\s*(?:更多\s*[>»]*)?$/

export function isChrome(text: string): boolean {
  if (text.length > longest) return text.length <= longest * 2 && isFooter(text)
  if (isButtons(text) || isFooter(text)) return true
  return !isSentence(text) && !beginsWithNumber(text) && always.some((pattern) => pattern.test(text))
}

function isFooter(text: string): boolean {
  return /ICP[备证]|公网安备|网站标识码|版权所有|©/.test(text)
}

/** Whether a line is a sentence of the text that only begins like a button: 分享到这里，谢谢大家。 */
function isSentence(text: string): boolean {
  if (/^(?:扫|长按|点击|关注|打开|下载|微信|用|使用|识别|您的|未经|本网|凡)|转载|版权/.test(text)) return false
  return /[，,；].{2,}[。！？]$/.test(text)
}

/** Whether a line tells about the article, where it stands before or behind the text. */
export function isAbout(text: string): boolean {
  return text.length <= longest && !isSentence(text) && about.some((pattern) => pattern.test(text))
}

/** Whether below a line begins what is no part of the article. */
export function opensChrome(text: string): boolean {
  return text.length <= 40 && opener.test(text)
}

/** Whether what follows are voices of readers, which are prose like the article. */
export function opensComments(text: string): boolean {
  return /评论|留言|跟帖|回复|说两句|声明/.test(text)
}
