/**
 * Forms of one region that the dictionaries of opencc-js do not lead to those of another, because they begin with its standard:
 * entries `form replacement`, as there.
 */

/** Forms of Hong Kong with those of Taiwan, which are OpenCC's standard there. Not 濕: Taiwan writes it too. */
export const formsOfHongKong =
  '兑 兌|囱 囪|媪 媼|悦 悅|愠 慍|户 戶|捝 挩|揾 搵|敓 敚|敍 敘|枴 柺|枱 檯|榅 榲|氲 氳|涗 涚|温 溫|煴 熅|税 稅|綫 線|緼 縕|脱 脫|腽 膃|卧 臥|' +
  '葱 蔥|藴 蘊|蜕 蛻|衞 衛|説 說|輼 轀|醖 醞|鈎 鉤|鋭 銳|閲 閱|鰛 鰮'

/** Forms of Taiwan with those of Hong Kong, where Hong Kong does not write both. */
export const formsOfTaiwan = '裡 裏|汙 污|洩 泄'

/** Words in which 著 is zhù, besides those that opencc-js has: Taiwan writes it for 着 as well. */
export const wordsWithZhu = [
  '土著',
  '編著',
  '卓著',
  '論著',
  '原著',
  '專著',
  '譯著',
  '遺著',
  '新著',
  '撰著',
  '著錄',
  '著譯'
]
  .map((word) => `${word} ${word}`)
  .join('|')
