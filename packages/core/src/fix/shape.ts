import {readLeaves} from '../heading-text.js'
import {membersIn} from '../members.js'
import type {Root} from '../types.js'

/**
 * The outline without its markers: how deep each member stands, and with which words it begins. What a repair must not change.
 * Where members of one depth stand side by side it makes no difference whether they are one list or two: a wrong number
 * can part a list, and the right one joins it again.
 */
export function shapeOf(tree: Root): string[] {
  return membersIn(tree).map(({depth, children: [heading]}) => {
    const words = readLeaves(heading.children.filter(({type}) => type !== 'marker'))
    // 护堤，见第三条: a reference in a title follows what is renumbered; 抓好三件事: a count is written anew
    return `${depth} ${words.trim().replace(numbers, '0')}`
  })
}

/** Numbers, in every way that references and counts write them. */
const numbers = /[\d０-９〇○◯零一二两兩三四五六七八九十百千廿卄卅卌壹贰貳叁參叄肆伍陆陸柒捌玖拾①-⒇㈠-㈩]+/g

/** Whether two outlines are the same. */
export function isSameShape(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index])
}
