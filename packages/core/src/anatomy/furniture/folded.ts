import {blanks} from '../../characters.js'

/** The traditional characters of what pages say around a text, and the simplified ones for which they stand. */
const traditional =
  '來载載關閉顯級設讀閱覽點擊編輯責任審對發佈佈傳頁進連結絡網權聯繫錄詳情條評論參與說幾話載兩掃碼維機鍵盤開啟號體動態當現爲為轉貼簡繁內導覽複製複製錯誤聽電腦訊簽攝帳郵鄰續篇數隱聲明視瀏無障礙歡'
const simplified =
  '来载载关闭显级设读阅览点击编辑责任审对发布布传页进连结络网权联系录详情条评论参与说几话载两扫码维机键盘开启号体动态当现为为转贴简繁内导览复制复制错误听电脑讯签摄帐邮邻续篇数隐声明视浏无障碍欢'

const fold = new Map([
  ...[...traditional].map((character, index): [string, string] => [character, simplified.charAt(index)]),
  ...[...'：｜／（）［］＞，。'].map((character, index): [string, string] => [character, ':|/()[]>,.'.charAt(index)])
])

const blankRun = new RegExp(`[${blanks}]+`, 'g')

/** Bullets and arrows before a line of a menu. */
const bullet = /^[•·●○■□◆◇▲▼►▶★☆※*>»]+ ?/

/** A line as one way of writing it: simplified, punctuation half-width, one blank where there are several, no bullet before it. */
export function folded(line: string): string {
  let result = ''
  for (const character of line) result += fold.get(character) ?? character
  return result.replace(blankRun, ' ').trim().replace(bullet, '')
}
