/** The surnames that nine of ten Chinese have, simplified and traditional, and the commonest of two characters. */
const surnames =
  '王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許韩韓邓鄧冯馮曹彭曾肖萧蕭田董潘袁蔡蒋蔣余于杜叶葉程魏苏蘇吕呂丁任卢盧姚沈钟鍾姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱侯江尹薛闫閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向常汤湯康易乔喬赖賴施樊兰蘭殷庄莊章鲁魯俞洪翁柯戚葛管柳岳齐齊梅庞龐祝路关關辛费費甘左包翟温溫倪滕尤宁寧安曲耿华華霍季牛涂詹饶饒阮焦苗卜'

const longSurnames =
  /^(?:欧阳|歐陽|司马|司馬|上官|诸葛|諸葛|东方|東方|皇甫|尉迟|尉遲|公孙|公孫|慕容|令狐|司徒|夏侯)[一-鿿]{1,2}$/

/** Whether a word can be the name of a person: a surname, and one or two characters. */
export function isPersonName(word: string): boolean {
  if (word.length < 2 || word.length > 4) return false
  return longSurnames.test(word) || (word.length < 4 && surnames.includes(word.charAt(0)) && /^[一-鿿]+$/.test(word))
}
