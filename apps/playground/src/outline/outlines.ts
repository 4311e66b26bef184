/** Outlines for tests. */
import {parse} from '@gangmu/core'
import type {Found, Moment} from '../editor/types.js'
import {columnsOf} from '../reader/outline/columns.js'
import type {OutlineColumns} from '../reader/types.js'

/** Two chapters, of which the first has three parts, and the second of these two points. */
export const twoChapters = [
  '一、修渠引水',
  '（一）勘查水源',
  '（二）筹集经费',
  '1.村里出一半。',
  '2.乡里出一半。',
  '（三）组织人手',
  '二、植树护坡',
  '（一）选择树种'
].join('\n')

/** Its titles, by member: 0 一、 1 （一） 2 （二） 3 1. 4 2. 5 （三） 6 二、 7 （一） */
export const columnsOfText = (text: string): OutlineColumns => columnsOf(parse(text))

/** What is found now, and stays so. */
export function foundIn(text: string): Found<OutlineColumns> {
  return {what: columnsOfText(text), moment: standing}
}

const standing: Moment = {now: (offset) => offset, isNow: () => true, end() {}}

/** Twenty thousand members on three levels: eleven of a kind below each of the level above, a hundred and fifty on top. */
export function largeOutline(): OutlineColumns {
  const depth: number[] = []
  while (depth.length < 20_000) {
    depth.push(1)
    for (let middle = 0; middle < 11; middle++) depth.push(2, ...Array.from({length: 11}, () => 3))
  }
  const below = depth.map((own) => [0, 132, 11, 0][own] as number)
  const each = (of: (member: number) => number) => depth.map((_, member) => of(member))
  return {
    ...columnsOfText(''),
    count: depth.length,
    depth: Uint16Array.from(depth),
    below: Uint32Array.from(below),
    start: Uint32Array.from(each((member) => 10 * member)),
    end: Uint32Array.from(each((member) => 10 * (member + (below[member] as number)) + 9)),
    titles: '一、修渠'.repeat(depth.length),
    titleEnd: Uint32Array.from(each((member) => 4 * member + 4)),
    markerLength: Uint16Array.from(each(() => 2))
  }
}
