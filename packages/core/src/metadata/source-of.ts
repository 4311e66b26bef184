/**
 * 来源：河湾报　作者：…: what a page says of where the text was published, up to a gap, a bar, a bracket or the next label.
 * 图片来源 is the origin of something else.
 */
const label = /(?<!数据|數據|资料|資料|图片|圖片|照片)[来來]源\s*[：:]\s*/u
const value = /^.{1,80}?(?=\s*(?:$|[|｜【[)）]|\s{2}|\u3000|\t|\s[一-鿿]{2,6}\s?[：:]|\s(?:19|20)\d\d[年./-]))/u

/** The words behind 来源： in the lines of a page; null where none say it. */
export function sourceIn(lines: readonly string[]): string | null {
  for (const [index, line] of lines.entries()) {
    const found = label.exec(line)
    if (found === null) continue
    const rest = line.slice(found.index + found[0].length)
    // some pages break the line behind the label
    const below = lines[index + 1] ?? ''
    const words = value.exec(rest)?.[0] ?? (rest === '' && !/[：:]/.test(below) ? (value.exec(below)?.[0] ?? '') : '')
    if (words !== '') return words
  }
  return null
}
