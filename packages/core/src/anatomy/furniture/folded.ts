import {blanks} from '../../characters.js'

/** The traditional characters of what pages say around a text, and the simplified ones for which they stand. */
const traditional =
  '與專兩臨爲為舉於們衆眾傳體關內冊幾擊製辦動單參發號後聽啟員圖聲處備複覆審對導佈帳幫開當錄態戶掃護報攝數無時顯暫術機權條來構標覈歡氣註瀏點熱現電監盤碼確礙簽簡繫糾級結絡續維編縮網聯腦騰薦裝視覽觸認訊記論設訪評識話詳語誤說説請讀責貼資賞贊轉載輯這進連適郵鄰裏裡鏈錯鍵長門閉問間聞閱閲隱頁頂顧題'
const simplified =
  '与专两临为为举于们众众传体关内册几击制办动单参发号后听启员图声处备复复审对导布帐帮开当录态户扫护报摄数无时显暂术机权条来构标核欢气注浏点热现电监盘码确碍签简系纠级结络续维编缩网联脑腾荐装视览触认讯记论设访评识话详语误说说请读责贴资赏赞转载辑这进连适邮邻里里链错键长门闭问间闻阅阅隐页顶顾题'

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
