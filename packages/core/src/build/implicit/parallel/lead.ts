import {
  blank,
  classAt,
  closeBracket,
  closeQuote,
  colon,
  comma,
  openBracket,
  openQuote,
  semicolon,
  sentenceEnd
} from '../../../characters.js'

/** What a paragraph begins with, as far as it can head it. */
export interface Lead {
  readonly block: number
  /** Where the paragraph begins: an offset in UTF-16 code units. */
  readonly start: number
  /** Just past the first sentence, where that is short enough to be a heading; null where it is not. */
  readonly sentence: number | null
  /** Just past the first clause with its comma; the end of the sentence where it has one clause only. */
  readonly clause: number
  /** How many letters the clause has. */
  readonly clauseLetters: number
  /**
   * The letters as they are compared: those of the sentence, or of the clause where the sentence is long, without blanks,
   * quotation marks and what stands in brackets. A number is one `0`, a Latin word one `A`, a comma `，`: 到2020年，农村… is
   * 到0年，农村….
   */
  readonly words: string
  /** How many of them are letters. */
  readonly letters: number
  /** How many UTF-16 code units the paragraph has. */
  readonly length: number
}

/** Longer sentences are text, whatever they begin with. */
const longestSentence = 45

/** A clause that heads a paragraph is no more than a long heading. */
const longestClause = 30

/** 今天， is no clause that could head anything: the next one is taken with it. */
const shortestClause = 5

/** Reading a lead costs no more than this, in UTF-16 code units, whatever stands in brackets. */
const farthest = 240

/**
 * Words that any paragraph can begin with: they point at what was said, at a time, at people; they join or they quote; they
 * name the parties of a contract or of a case.
 */
const commonBeginning =
  /^(?:[我你您他她它咱这這那此其该該若但而又也还還凡]|会议|會議|大[家会會]|各位|同志|朋友|先生|女士|本(?![领領质質土])|上述|以[上下]|前[款项項述]|[当當目]前|今[年天后後日]|[明去昨][年天日]|近[年日来來期几幾]|[后後][来來]|之[后後]|同[时時]|另[外一]|然而|不[过過]|可[是见見]|因[此为為而]|所[以有]|于是|於是|由[于於]|如(?!何)|假如|[虽雖]然|尽管|儘管|即使|[对對為为]此|[总總]之|[例比譬]如|[首其再][先次]|最[后後]|接[着著]|[随隨][后後着著]|[一另]方面|有[人的些]|某|据|據|[经經](?![济濟营營验驗])|[关關][于於]|按|根[据據]|依[照据據]|截|自(?![觉覺信强強身立主])|[从從](?![严嚴])|作[为為]|注|表示|[与與由]|通[过過]|[甲乙丙双雙买買卖賣]方|[原被]告|(?:上[诉訴]|申[请請]|[投招][标標])人|[发發承]包[人方]|用[户戶]|患者)/

/** Who says it, or what rules say: 省长指出，… 申请人应当…. */
const reported =
  /(?:指出|[强強][调調]|[认認][为為]|表示|要求|[说說]|[称稱]|介[绍紹]|透露|坦言|回[忆憶]|告[诉訴]|[写寫]道|提[出到]|[问問答]道|解[释釋]|[号號]召|建[议議]|看[来來到见見]|了解到|得知|[获獲]悉|[发發][现現]|[应應][当當]|不得)(?:，|$)|[应應][当當]|不得|(?<!^)必[须須]/

/**
 * The lead of a paragraph between `start` and `end`, in front of `marker`: its first sentence, and the first clause of that.
 * Null where it begins as text does: with words that any paragraph can begin with, with a number or a sign, with what
 * somebody says.
 */
export function readLead(text: string, block: number, start: number, end: number, marker: number): Lead | null {
  if (!beginsWithHan(text, start) || commonBeginning.test(text.slice(start, start + 4))) return null
  const limit = Math.min(marker, start + farthest)
  let nesting = 0
  let brackets = 0
  let letters = 0
  let words = ''
  let clause: Part | null = null
  for (let offset = start; offset < limit; offset++) {
    const bits = classAt(text, offset)
    if (bits & openQuote) nesting++
    else if (bits & openBracket) brackets++
    else if (bits & closeQuote) nesting = Math.max(0, nesting - 1)
    else if (bits & closeBracket) brackets = Math.max(0, brackets - 1)
    else if (brackets > 0 || bits & blank) continue
    else if (bits & sentenceEnd && nesting === 0) {
      const sentence = {end: pastStops(text, offset + 1, marker), letters, words}
      return leadOf(block, start, end, sentence, clause ?? sentence, text.charAt(offset))
    } else if (bits & (colon | semicolon)) return null
    else if (bits & comma && !isEnumeration(text, offset)) {
      if (nesting === 0 && clause === null && letters >= shortestClause) clause = {end: offset + 1, letters, words}
      if (clause !== null && letters > longestSentence) break
      words += '，'
    } else {
      const letter = letterAt(text, offset)
      if (letter === words.at(-1) && lettersOfNone.includes(letter)) continue
      if (++letters > longestSentence) break
      words += letter
    }
  }
  return clause === null ? null : leadOf(block, start, end, null, clause, '，')
}

interface Part {
  /** Just past it: an offset in UTF-16 code units. */
  readonly end: number
  readonly letters: number
  readonly words: string
}

function leadOf(
  block: number,
  start: number,
  end: number,
  sentence: Part | null,
  clause: Part,
  stop: string
): Lead | null {
  const compared = sentence ?? clause
  if (clause.letters > longestClause && sentence === null) return null
  // 同志们！ calls, and heads nothing
  if (/[！!]/.test(stop) || compared.letters < shortestClause - 1 || reported.test(compared.words)) return null
  return {
    block,
    start,
    sentence: sentence?.end ?? null,
    clause: clause.end,
    clauseLetters: clause.letters,
    words: compared.words,
    letters: compared.letters,
    length: end - start
  }
}

function beginsWithHan(text: string, start: number): boolean {
  return /^\p{Script=Han}/u.test(text.slice(start, start + 2))
}

/** What stands for a number and for a Latin word: they differ where the words are the same. */
const lettersOfNone = '0A'

function letterAt(text: string, offset: number): string {
  const letter = text.charAt(offset)
  if (/[\d０-９]/.test(letter)) return '0'
  return /[A-Za-z]/.test(letter) ? 'A' : letter
}

/** 、 parts words, and no clauses. */
function isEnumeration(text: string, offset: number): boolean {
  return '、﹑､'.includes(text.charAt(offset))
}

function pastStops(text: string, start: number, end: number): number {
  let offset = start
  while (offset < end && classAt(text, offset) & (sentenceEnd | closeQuote)) offset++
  return offset
}
