import {classAt, colon} from '../../characters.js'
import type {Source} from '../../source.js'
import type {Outline} from '../members.js'

/** 问：… with 答：… below it: in an interview each question heads its answer. */
export function questions(source: Source, outline: Outline): number[] {
  const begins = (block: number, letters: string) => {
    const start = source.blockStarts[block] as number
    return letters.includes(source.text.charAt(start)) && (classAt(source.text, start + 1) & colon) !== 0
  }
  const result: number[] = []
  for (let block = 0; block + 1 < source.blockStarts.length; block++) {
    if (outline.owners[block] === null && begins(block, '问問') && begins(block + 1, '答')) result.push(block)
  }
  return result.length > 1 ? result : []
}
