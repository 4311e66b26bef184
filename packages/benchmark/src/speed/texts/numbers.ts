const digits = '〇一二三四五六七八九'
const units = ['', '十', '百', '千']

/** A whole number from 1 to 9999 as Chinese counts: 十二, 一百〇五. Larger ones begin again from 1. */
export function han(value: number): string {
  const figures = [...String(((value - 1) % 9999) + 1)].map(Number)
  let text = ''
  for (const [index, figure] of figures.entries()) {
    const unit = units[figures.length - 1 - index] as string
    if (figure !== 0) text += digits.charAt(figure) + unit
    else if (figures.slice(index).some((later) => later !== 0) && !text.endsWith('〇')) text += '〇'
  }
  return text.startsWith('一十') ? text.slice(1) : text
}
