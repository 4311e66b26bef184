/** Laws: 第一编, 第一章, 第一节, articles that are numbered through, （一） and 1. in them. A long text has more books. */
import {fill} from './fill.js'
import {han} from './numbers.js'
import {clause, type Random, sentence, sentences, title, whole} from './sentences.js'

const closing = '附则\n\n本法自公布之日起施行。\n'

export function law(random: Random, bytes: number): string {
  return fill(books(random), bytes, closing)
}

function* books(random: Random): Generator<string> {
  yield '青垣县乡村管理办法\n\n'
  // 9,999 articles are as many as a Han number of four digits can tell apart; then the next law begins.
  let article = 1
  for (let book = 1; ; book++) {
    yield `第${han(book)}编　${title(random)}\n\n`
    for (let chapter = 1; chapter <= 6; chapter++) {
      yield `第${han(chapter)}章　${title(random)}\n\n`
      for (let section = 1; section <= 3; section++) {
        yield `第${han(section)}节　${title(random)}\n\n`
        for (let count = whole(random, 4, 8); count > 0; count--) yield articleText(random, article++)
      }
    }
  }
}

function articleText(random: Random, number: number): string {
  const paragraphs = [`第${han(number)}条　${sentences(random, whole(random, 1, 3))}\n\n`]
  if (random() < 0.4) paragraphs.push(`${clause(random)}的，应当符合下列条件：\n\n`, ...items(random))
  if (random() < 0.3) paragraphs.push(`${sentence(random)}\n\n`)
  return paragraphs.join('')
}

function items(random: Random): string[] {
  const count = whole(random, 3, 5)
  return Array.from({length: count}, (_, index) => {
    const item = `（${han(index + 1)}）${clause(random)}`
    if (random() > 0.2) return `${item}${index + 1 < count ? '；' : '。'}\n\n`
    return `${item}：\n\n1.${clause(random)}；\n\n2.${clause(random)}。\n\n`
  })
}
