import {describe, expect, it} from 'vitest'
import {folded} from './folded.js'
import {likenessOf} from './line.js'
import {buttons, labels, weakButtons, weakLabels} from './words.js'

describe('a line that only pages have', () => {
  it.each([
    // buttons and switches
    '打印',
    '【打印】 【关闭】',
    '字号：大 中 小',
    '【字號：大 中 小】',
    '分享到： 微信 微博 QQ空间',
    '[听新闻] 00:00 / 06:41',
    '收聽本文 00:00/03:25',
    '微信掃一掃 ×',
    '友善列印 :',
    '河灣新聞網 列印 糾錯',
    '登录 | 注册 | 无障碍浏览',
    ':::',
    // where it comes from
    '来源：河湾报',
    '（来源：河湾报）',
    '2024-03-05 10:23　来源：河湾报　作者：沈青 葛田　【字号：大 中 小】',
    '责任编辑：沈青',
    '責任編輯：沈青',
    '首页 > 新闻 > 正文',
    '首页 | 新闻中心 | 河湾要闻',
    '当前位置：首页 > 政务公开',
    '上一篇：白石桥镇开渠放水',
    // apps and telephones
    '打开APP',
    '2步打开 河湾新闻APP',
    '• 点击右上角“…”按钮',
    '使用浏览器/Safari打开',
    '歡迎使用手機瀏覽',
    '扫一扫，手机看河湾',
    '您的瀏覽器不支援JavaScript功能，請開啟後再試',
    // rights and comments
    '如若转载，请注明出处：https://example.com/1.html',
    '版权所有 河湾报社',
    'Copyright © 2024 河湾报社',
    '湘ICP备00000000号',
    '3 条评论',
    '0条评论',
    '来说两句吧...',
    '已有0人参与,点击查看更多精彩评论',
    '相关阅读',
    '相關閱讀：',
    '河湾市| 青石县| 柳溪县| 白石区| 石桥市| 清水县| 五里县| 南坪市| 双河区'
  ])('%s', (line) => expect(likenessOf(line)).toBe(2))
})

describe('a line that stands on pages and elsewhere', () => {
  it.each([
    '首页',
    '大',
    '下载',
    '审核：顾舒',
    '时间：2024-03-05',
    '加载中……',
    'https://example.com',
    "template 'mobile/footer'",
    '1 1 1',
    ']'
  ])('%s', (line) => expect(likenessOf(line)).toBe(1))
})

describe('a line of a text', () => {
  it.each([
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
    '相关阅读材料由各校自定'
  ])('%s', (line) => expect(likenessOf(line)).toBe(0))
})

it('words are known in traditional characters too', () => {
  expect(folded('責任編輯：掃一掃（來源）')).toBe('责任编辑:扫一扫(来源)')
})

it('every word stands as it is looked up', () => {
  for (const word of [...buttons, ...weakButtons, ...labels, ...weakLabels]) expect(folded(word)).toBe(word)
})
