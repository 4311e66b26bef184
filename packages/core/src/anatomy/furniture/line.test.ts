import {describe, expect, it} from 'vitest'
import {folded} from './folded.js'
import {likeness, likenessOf} from './line.js'
import {buttons, editors, labels, weakButtons, weakLabels} from './words.js'

const lines = {
  page: [
    '责任编辑：沈青',
    '責任編輯：沈青',
    '首页 > 新闻 > 正文',
    '首页 | 新闻中心 | 河湾要闻',
    '首页 > 政务公开 > 通知公告',
    '当前位置：首页 > 政务公开',
    '上一篇：白石桥镇开渠放水',
    ':::',
    '收聽本文 00:00/03:25',
    '歡迎使用手機瀏覽',
    '您的瀏覽器不支援JavaScript功能，請開啟後再試。',
    '如若转载，请注明出处：https://example.com/1.html',
    '转载请注明出处',
    '版权所有 河湾报社',
    'Copyright © 2024 河湾报社',
    '湘ICP备00000000号',
    '3 条评论',
    '0条评论',
    '来说两句吧...',
    '最热评论',
    '已有0人参与,点击查看更多精彩评论',
    '相关阅读',
    '相關閱讀：',
    '河湾市| 青石县| 柳溪县| 白石区| 石桥市| 清水县| 五里县| 南坪市| 双河区'
  ],
  sure: [
    '【打印】 【关闭】',
    '【打印正文】',
    '字号：大 中 小',
    '【字號：大 中 小】',
    '分享到： 微信 微博 QQ空间',
    '友善列印 :',
    '[听新闻] 00:00 / 06:41',
    '河灣新聞網 列印 糾錯',
    '关闭窗口 回顶部',
    '来源：河湾报',
    '（来源：河湾人）',
    '来源：河湾人 2024-03-05',
    '2024-03-05 10:23　来源：河湾人　作者：沈青 葛田　【字号：大 中 小】'
  ],
  button: [
    '打印',
    '列印本頁',
    '微信掃一掃 ×',
    '關閉視窗',
    '浏览次数：128',
    '来源：财政资金',
    '打开APP',
    '2步打开 河湾新闻APP',
    '• 点击右上角“…”按钮',
    '使用浏览器/Safari打开',
    '扫一扫，手机看河湾',
    '掃碼關注'
  ],
  likely: [
    '首页',
    '大',
    '下载',
    '审核：顾舒',
    '时间：2024-03-05',
    '加载中……',
    'https://example.com',
    '新闻详情',
    '温馨提示'
  ],
  scrap: ["template 'mobile/footer'", '1 1 1', '】', 'Copyright Law of China'],
  none: [
    '同志们：',
    '治水要治到人心里',
    '关于启用打印服务的通知',
    '资金来源：县级财政',
    '问题的来源',
    '打开闸门',
    '下载的规则',
    '各单位要打开工作局面，转载好的经验。',
    '关闭小煤窑 整治小作坊',
    '市县两级| 分工',
    '评论员文章',
    '版权',
    '大中小学思政课一体化',
    '相关阅读材料由各校自定',
    // titles and sentences with the words of pages
    '扫描仪采购合同',
    '扫码支付管理办法',
    '手机扫码点餐服务规范',
    '关于网络转载授权管理的规定',
    '转载作品须经授权的暂行规定',
    '版权所有者权利保护办法',
    '版权所有者享有十六项权利，法律都有规定。',
    '点击进入直播间的话术规范',
    '点击进入新时代！',
    '您的浏览器安全使用指南',
    '用好学习强国APP',
    '来说两句心里话',
    '更多报道',
    '点击右上角头像'
  ]
} as const satisfies Record<keyof typeof likeness, readonly string[]>

describe.each(Object.entries(lines))('says %s', (name, examples) => {
  it.each(examples)('of %s', (line) => expect(likenessOf(line)).toBe(likeness[name as keyof typeof lines]))
})

it('words are known in traditional characters too', () => {
  expect(folded('責任編輯：掃一掃（來源）')).toBe('责任编辑:扫一扫(来源)')
})

it('every word stands as it is looked up', () => {
  for (const word of [...buttons, ...weakButtons, ...labels, ...weakLabels, ...editors]) expect(folded(word)).toBe(word)
})
