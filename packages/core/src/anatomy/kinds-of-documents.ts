/** Names of kinds of documents (GB/T 9704-2012: the title ends with one): what a title most often ends with. */
const documentKind =
  /(?:通知|意[见見]|[决決]定|[决決][议議]|[报報]告|[办辦]法|[条條]例|[规規]定|[规規][则則]|[细細][则則]|方案|[预預]案|[纲綱]要|[规規][划劃]|[计計][划劃畫]|[总總][结結]|[汇匯][报報]|[须須]知|[倡][议議][书書]?|[声聲]明|公[约約]|提[纲綱]|[讲講][话話]|[发發]言|致[辞辭]|函|批[复復]|公告|通告|公[报報]|法|要[点點]|制度|[准準][则則]|合同|[协協][议議]|章程|指南|[解][释釋]|[议議]案|[请請]示|[纪紀]要|守[则則]|合同[书書]|修正案|[规規][范範]|[标標][准準]|手[册冊]|[招投][标標]文件|[计計][划劃畫]|[论論]文|[教預预]案|通[报報]|方法|[说說説]明[书書]?|[启啟啓]事|[宣倡][言议議]|判[决決][书書]|裁定[书書]?)(?:[（(][^）)]{1,12}[）)])?$/

/** Whether a line is, or ends with, the name of a kind of document. */
export function isDocumentKind(line: string): boolean {
  return documentKind.test(line)
}
