import type {BlockKind} from './line-kinds.js'

/** The title stands in the head of the document, before its text begins. */
const mostHeadBlocks = 24

/** Names of kinds of documents (GB/T 9704-2012: the title ends with one): what a title most often ends with. */
const documentKind =
  /(?:通知|意[见見]|[决決]定|[决決][议議]|[报報]告|[办辦]法|[条條]例|[规規]定|[规規][则則]|[细細][则則]|方案|[预預]案|[纲綱]要|[规規][划劃]|[计計][划劃畫]|[总總][结結]|[汇匯][报報]|[须須]知|[倡][议議][书書]?|[声聲]明|公[约約]|提[纲綱]|[讲講][话話]|[发發]言|致[辞辭]|函|批[复復]|公告|通告|公[报報]|法|要[点點]|制度|[准準][则則]|合同|[协協][议議]|章程|指南|[解][释釋]|[议議]案|[请請]示|[纪紀]要|守[则則]|工作)(?:[（(][^）)]{1,12}[）)])?$/
const furnitureWords =
  /https?:|www\.|下载|打印|来源|來源|字号|扫一扫|点击|責任編輯|责任编辑|APP|版权|手[机機]|当前位置|首页/

/** How many lines at the head of the document can hold its title: none from the first marker, salutation or paragraph on. */
export function headLength(
  kinds: readonly BlockKind[],
  short: (block: number) => boolean,
  beginsMarker: (block: number) => boolean
): number {
  let end = 0
  while (end < kinds.length && end < mostHeadBlocks && short(end)) {
    if (kinds[end] === 'salutation' || kinds[end] === 'contents' || beginsMarker(end)) break
    end++
  }
  return end
}

/** The blocks of the title: one, or two where the title is broken over lines. Null where none is sure enough. */
export function findTitle(
  kinds: readonly BlockKind[],
  line: (block: number) => string,
  head: number,
  beginsMarker: (block: number) => boolean
): {first: number; last: number} | null {
  let best: {first: number; last: number} | null = null
  let bestScore = surest
  for (let first = 0; first < head; first++) {
    for (let last = first; last < Math.min(first + 2, head); last++) {
      const score = titleScore(kinds, line, first, last, beginsMarker)
      if (score > bestScore) {
        best = {first, last}
        bestScore = score
      }
    }
  }
  return best
}

/** What a line needs to be taken for the title: more than to stand first. */
const surest = 2

function titleScore(
  kinds: readonly BlockKind[],
  line: (block: number) => string,
  first: number,
  last: number,
  beginsMarker: (block: number) => boolean
): number {
  for (let block = first; block <= last; block++) if (kinds[block] !== 'text') return 0
  const text = first === last ? line(first) : line(first) + line(last)
  const length = text.replace(/\s+/g, '').length
  if (length < 4 || length > 70 || furnitureWords.test(text) || /[。；;：:，,、]$/.test(text) || text.includes('。'))
    return 0
  if (/^[（(]|^“[^”]*$/.test(line(last))) return 0
  let score = first === 0 ? 1.5 : 0
  if (documentKind.test(text.replace(/\s+/g, ''))) score += 2
  if (/^(?:[关關][于於]|在.{2,40}[会會][议議]?上)/.test(text)) score += 1
  // a line that ends like a title on its own needs no second one; one that breaks off does
  if (first !== last)
    score += documentKind.test(line(first).replace(/\s+/g, ''))
      ? -3
      : /[于於发發的和與与]$/.test(line(first))
        ? 1.5
        : -1.5
  const next = kinds[last + 1]
  if (next === 'subtitle') score += 3
  else if (next === 'documentNumber' || next === 'salutation' || next === 'contents') score += 1.5
  else if (next === 'date' || next === 'byline') score += 1
  else if (next === 'text' && (/^[（(]|[。！？]$/.test(line(last + 1)) || line(last + 1).length > 60)) score += 1
  else if (next === 'text' && beginsMarker(last + 1)) score += 1
  return score
}
