/**
 * What web pages print around a text, as data; everything in the form that `folded` gives. Menus and buttons have words of
 * their own, and so have the lines that say where an article comes from and who put it on the page.
 */

/** Buttons and switches that belong to a page and to nothing else: one of them alone says what the line is. */
export const buttons: ReadonlySet<string> = new Set(
  `打印 打印本页 打印此页 打印正文 打印页面 打印文章 打印全文 友善打印 友善列印 列印 关闭 关闭窗口 关闭本页 关闭页面 关闭此页
 加入收藏 收藏本页 设为首页 纠错 我要纠错 网页纠错 返回首页 返回顶部 回到顶部 返回上一页 返回列表 字号 字体大小 字级 字级设定
 视力保护色 分享到 分享至 新浪微博 腾讯微博 QQ空间 微信朋友圈 微信扫一扫 扫一扫 扫码关注 手机版 电脑版 触屏版 手机浏览 无障碍 无障碍浏览
 无障碍阅读 适老版 长者助手 网站地图 网站首页 
 一键复制 复制链接 收听本文 语音播报 听新闻 打开APP 打开App 打开app APP内打开 App内打开 打开小程序 关闭视窗
 关闭网页 回顶部 回上一页 回首页 转寄友人 友善转寄 列印本页 网站导览 隐私权政策 版权宣告 RSS订阅 分享至Facebook 分享至LINE 分享至Twitter`.split(
    /\s+/
  )
)

/** Words that stand on buttons and elsewhere, too: they say something beside what is sure. */
export const weakButtons: ReadonlySet<string> = new Set(
  `大 中 小 特大 超大 默认 放大 缩小 加大 减小 还原 全屏 收藏 分享 转发 推荐 点赞 赞 踩 微信 微博 朋友圈 人人网 豆瓣 首页 返回 上一页 下一页 上一篇 下一篇 上一条
 下一条 联系我们 关于我们 版权声明 隐私声明 帮助 更多 查看更多 展开 收起 展开全文 登录 注册 评论 回复 举报 表情 繁体 简体 English 下载 保存
 复制 打赏 关注 搜索 提交 取消 确定 小贴士 温馨提示 友情提示 提示 加载中 正在加载 × x X T- T+ A- A+ + - TTT [ ] ( ) : | QQ 0`.split(
    /\s+/
  )
)

/** What stands before a colon and tells where a page has its article from, and how often it was read. */
export const labels: ReadonlySet<string> = new Set(
  `来源 信息来源 文章来源 稿件来源 新闻来源 稿源 字号 字体大小 字级设定 分享到 分享至 浏览次数 浏览量 浏览数 阅读次数 阅读量
  阅读数 访问次数 访问量 点击次数 点击量 点击率 点击数 友善打印 友善列印 当前位置 您的位置 您当前的位置 您现在的位置 你现在的位置 所在位置
  您所在的位置 上一篇 下一篇 上一条 下一条 点阅数 点阅次数 点阅率 浏览人次 访客人数`.split(/\s+/)
)

/** Who put an article on a page: no document has such a label. */
export const editors: ReadonlySet<string> = new Set(['责任编辑', '责编', '网络编辑', '网站标识码'])

/** Labels that stand on pages, and in documents, too. */
export const weakLabels: ReadonlySet<string> = new Set(
  `字体 分享 阅读 浏览 点击 人气 打印 编辑 审核 校对 编审 监制 值班编辑 供稿 供图 摄影 图 文 作者 记者 通讯员 录入 录入者 发布者 发布人 信息发布 发布机构 发布单位 发布时间 发布日期 上版日期 发表时间 更新时间 更新日期
  时间 日期 主办 主办单位 承办单位 技术支持 地址 邮编 电话 传真 邮箱 资料来源 单位`.split(/\s+/)
)

/** Lines that only pages have, whatever they end with: a full stop, the name of a document. */
export const pageLines: readonly RegExp[] = [
  /^(?:您|你)的浏览器.{0,20}(?:不支持|不支援|版本|禁用|JavaScript).{0,60}$/i,
  /^.{0,20}(?:键盘|Ctrl|ALT).{0,60}(?:打印|列印|放大|缩小|字型|字体).{0,60}$/i,
  // where on the site
  /^(?:首页|主页|网站首页) ?[>»›|].{1,60}$/,
  /^(?:(?:您|你)(?:当前|现在)?(?:的|所在的?)?|当前|所在)位置:.{1,60}$/,
  /^(?:上|下)一(?:篇|条):.{1,60}$/,
  // reprints
  /^(?:如若|如需|若需|若要|凡|欢迎|未经.{0,8}|本文.{0,8}|请勿)?转载.{0,40}(?:https?:|www\.)\S+$/,
  /^(?:如若|如需|若需|若要|未经.{0,8}|凡|欢迎|本文.{0,8})转载,?.{0,8}(?:请|须|需)?.{0,4}(?:注明|联系).{0,30}$/,
  /^转载(?:请|须|需)(?:注明|联系).{0,30}$/
]

/** Whole lines that only pages have. Anchored at both ends, or to words that stand nowhere else. */
export const pagePatterns: readonly RegExp[] = [
  /^(?:收听本文|语音播报|听全文|听新闻)?\s?\d\d:\d\d ?\/ ?\d\d:\d\d$/,
  /^:::$/,
  /^(?:以下(?:为|是)正文|正文(?:开始|结束|如下)) ?:?$/,
  /^欢迎(?:使用|访问|关注|扫码|光临).{0,8}(?:浏览|网站|公众号|客户端|微信).{0,4}$/,
  // rights
  /^(?:.{0,24}版权所有(?:[: ©].{0,30})?|(?:Copyright ?(?:©|\(c\))|©).{0,80})$/i,
  /^.{0,40}(?:[ICP]{3}备\d.{0,20}|公网安备 ?\d.{0,24})$/,
  // comments and what else there is to read
  /^(?:最热|最新|热门|全部|网友|精彩|发表|我要|查看更多|登录后|暂无)(?:的)?评论$/,
  /^(?:我)?来说两句吧?[.。…!！]*$/,
  /^已有 ?\d* ?人(?:参与|评论|点赞).{0,20}$/,
  /^点击(?:查看|加载|展开|进入)(?:更多|全文|全部|详情|原文|下载|专题).{0,12}$/,
  /^(?:相关|推荐|延伸|热门|精彩|往期)(?:阅读|链接|新闻|文章|报道|推荐|稿件|资讯|回顾|专题)\s?:?$/,
  /^(?:猜你喜欢|大家都在看|为您推荐|为你推荐|热点推荐|点击排行|热点排行)\s?:?$/
]

/** What pages for telephones ask their readers to do. */
export const prompts: readonly RegExp[] = [
  /^(?:\d步)?(?:打开|下载|安装)\s?[^，。、:]{0,10}(?:APP|客户端)$/i,
  /^(?:请?用|在)\s?[^，。、:]{0,8}(?:APP|客户端)内?(?:打开|查看|阅读)$/i,
  /^点击右上角.{0,6}(?:["“”'…·.]|菜单|浏览器|分享).{0,10}$/,
  /^(?:请)?(?:使用|用|在).{0,10}(?:浏览器|Safari).{0,6}(?:打开|浏览|访问)$/i,
  /^(?:请?用|打开)?(?:手机|微信)扫(?:一扫|码|描).{0,10}$/,
  /^扫一扫(?:,.{0,16}|.{0,4}(?:二维码|关注|打开|观看|下载|分享|微信|手机).{0,10})?$/,
  /^扫(?:码|描二维码)(?:关注|下载|阅读|分享|观看|打开).{0,10}$/
]

/** 3 条评论: how often something was said below the text. It begins with a number, and is none of a series. */
export const counter = /^\d+ ?条?(?:评论|回复|跟帖)$/

/** Whole lines that stand on pages and elsewhere. */
export const likelyPatterns: readonly RegExp[] = [/^加载中.{0,6}$/, /^.{0,10}详情$/, /^(?:https?:\/\/|www\.)\S+$/]

/** Scraps of a template, counters: nothing that a reader of Chinese reads. */
export const scrap = /^[\x20-\x7e…×【】〖〗]{0,120}$/
