/**
 * Characters that simplified texts write for others too (后 for 後, 里 for 裏), and traditional texts for themselves (皇后,
 * 公里), in the standard forms or in those of Taiwan or Hong Kong: they do not tell in which script a text is.
 */
export const inBothScripts =
  '万丑丰么于云仆价伙余佛佣俊修僵克兑党冢冬准凌几凶出划刮制千升卜占卧即卷厂厘叁只台叶吁吃合吊同后向呆周' +
  '咨咸咽哄唇喂噪回困囱埼夸奸姜娘媪家尸局岩岳峰巨布帘席干幸广床庵弦彩征御志念恒恤悦愈愠愿戚户扇才扎托扣' +
  '折抬抵拐拼挨挽捆捍捝据揾搜教敚斗旋旗既昆暗曲札朱朴杆杠杯杰松板柜查栗核梁棁棋棱榅欲氲污沈沾泄泛注涂涌' +
  '涚淀温游溪溯漓灶煴熏狸玩璇症痴皂真矩确私秋种秘税筑粽糊糖系累群胄胜胡脱腊腌腽膻致舍芸苔苧苹范荐葱蒀蒙' +
  '蓑蔑虫虱蜕蜡表谷跖踊辟适逾郁酸采里雕霉面飧'
