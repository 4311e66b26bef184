/** How a format writes numbers in Han characters. */
interface HanStyle {
  /** From zero on. */
  readonly digits: string
  /** Ten, hundred, thousand, ten thousand. */
  readonly units: string
  /** What stands for one place or several that are empty between two digits. */
  readonly gap: string
  /** The highest unit before which 一 is left out: all (Japanese), ten where the number begins with it (十一), or none. */
  readonly bareUnits: 'all' | 'leadingTen' | 'none'
}

const plainDigits = '一二三四五六七八九'
const counting = {units: '十百千万', bareUnits: 'leadingTen'} as const

const simplifiedThousand: HanStyle = {digits: `〇${plainDigits}`, gap: '〇', ...counting}
const taiwaneseThousand: HanStyle = {digits: `○${plainDigits}`, gap: '零', ...counting, units: '十百千萬'}
const simplifiedLegal: HanStyle = {digits: '零壹贰叁肆伍陆柒捌玖', units: '拾佰仟萬', gap: '零', bareUnits: 'none'}
const traditionalLegal: HanStyle = {digits: '零壹貳參肆伍陸柒捌玖', units: '拾佰仟萬', gap: '零', bareUnits: 'none'}
const japanese: HanStyle = {digits: `〇${plainDigits}`, units: '十百千万', gap: '', bareUnits: 'all'}
const japaneseFormal: HanStyle = {digits: '〇壱弐参四伍六七八九', units: '拾百阡萬', gap: '', bareUnits: 'none'}

/** CSS counts 一百一十 and 一百零一, and writes 十 for ten itself, in its informal styles. */
const cssSimplified: HanStyle = {...simplifiedThousand, digits: `零${plainDigits}`, gap: '零'}
const cssTraditional: HanStyle = {...cssSimplified, units: '十百千萬'}

/** Numbers from here on print nothing in Word; decimal says more. */
const end = 1_000_000

/** Numbers in Han characters: by places (一百二十) or digit by digit (一二〇). */
export const hanFormats = {
  japaneseCounting: byPlaces(japanese),
  japaneseLegal: byPlaces(japaneseFormal),
  chineseCountingThousand: byPlaces(simplifiedThousand),
  taiwaneseCountingThousand: byPlaces(taiwaneseThousand),
  chineseLegalSimplified: byPlaces(simplifiedLegal),
  ideographLegalTraditional: byPlaces(traditionalLegal),
  simplifiedInformal: byPlaces(cssSimplified),
  traditionalInformal: byPlaces(cssTraditional),
  simplifiedFormal: byPlaces({...simplifiedLegal, units: '拾佰仟万'}),
  traditionalFormal: byPlaces(traditionalLegal),
  chineseCounting: toHundred({...simplifiedThousand, digits: `○${plainDigits}`}),
  taiwaneseCounting: toHundred(taiwaneseThousand),
  ideographDigital: byDigits(`〇${plainDigits}`),
  japaneseDigitalTenThousand: byDigits(`〇${plainDigits}`),
  taiwaneseDigital: byDigits(`○${plainDigits}`)
}

function byDigits(digits: string): (value: number) => string | undefined {
  return (value) => (value < 0 ? undefined : String(value).replace(/[0-9]/g, (digit) => digits[Number(digit)] ?? ''))
}

/** By places below a hundred, digit by digit from there on: 九十九, 一○○. */
function toHundred(style: HanStyle): (value: number) => string | undefined {
  const places = byPlaces(style)
  const digits = byDigits(style.digits)
  return (value) => (value < 100 ? places(value) : digits(value))
}

function byPlaces(style: HanStyle): (value: number) => string | undefined {
  return (value) => {
    if (value < 0 || value >= end) return undefined
    if (value === 0) return style.digits[0]
    const tenThousands = Math.floor(value / 10_000)
    const rest = value % 10_000
    const high = tenThousands === 0 ? '' : `${belowTenThousand(tenThousands, style, true)}${style.units[3]}`
    if (rest === 0) return high
    const gap = high !== '' && rest < 1000 ? style.gap : ''
    return `${high}${gap}${belowTenThousand(rest, style, high === '')}`
  }
}

function belowTenThousand(value: number, style: HanStyle, leads: boolean): string {
  const {digits, units, gap, bareUnits} = style
  let written = ''
  let empty = false
  for (const [place, amount] of [1000, 100, 10, 1].entries()) {
    const digit = Math.floor(value / amount) % 10
    if (digit === 0) {
      empty = true
      continue
    }
    if (empty && written !== '') written += gap
    empty = false
    const leadingTen = amount === 10 && written === '' && leads
    const bare = digit === 1 && amount > 1 && (bareUnits === 'all' || (bareUnits === 'leadingTen' && leadingTen))
    written += `${bare ? '' : digits[digit]}${amount > 1 ? units[2 - place] : ''}`
  }
  return written
}
