import {rangeFinder} from '../characters.js'
import type {Source} from '../source.js'
import type {BlockKind} from './line-kinds.js'

/**
 * Marks the paragraphs of a quotation that runs over several: each of them opens the quotation again, and only the last
 * one closes it (GB/T 15834-2011 4.8).
 *
 *     一、将第十条修改为：“申请人应当提交下列材料：
 *     “（一）申请书；
 *     ^ still quoted
 *     “（二）身份证明。”
 */
export function markQuotations(source: Source, kinds: BlockKind[]): void {
  let open = false
  const openers = ['“', '「'].map((quote) => rangeFinder(source.text, quote))
  for (let block = 0; block < kinds.length; block++) {
    const closed = open ? endOfWording(source, block) : block
    if (closed > block) {
      kinds.fill('quoted', block, closed)
      block = closed - 1
      open = false
      continue
    }
    const start = source.blockStarts[block] as number
    const end = source.blockEnds[block] as number
    const first = source.text.charAt(start)
    const goesOn = open && (first === '“' || first === '「')
    if (goesOn && kinds[block] === 'text') kinds[block] = 'quoted'
    open = openers.some((stands) => stands(start, end)) && leavesOpen(source.text, start, end)
  }
}

/** Wording that an amendment quotes is a few articles long. */
const longestWording = 60

/** What an amendment says before the wording that it quotes. */
const instruction = /(?:修改[为為爲]|改[为為爲]|增加|作[为為爲]|修正[为為爲])[^。：:]{0,40}[：:]\s?[“「]/

/**
 * Where the wording ends that the block before began to quote, if its paragraphs do not open the quotation again: after
 * the block that closes it. `block` itself where no amendment quotes, or nothing closes the quotation.
 */
function endOfWording(source: Source, block: number): number {
  const {text, blockStarts, blockEnds} = source
  if (
    !instruction.test(
      text.slice(
        Math.max(blockStarts[block - 1] as number, (blockEnds[block - 1] as number) - 400),
        blockEnds[block - 1]
      )
    )
  )
    return block
  for (let last = block; last < Math.min(block + longestWording, blockStarts.length); last++) {
    const first = text.charAt(blockStarts[last] as number)
    if (first === '“' || first === '「') return block
    const end = blockEnds[last] as number
    if (/[”」]$/.test(text.slice(Math.max(blockStarts[last] as number, end - 3), end))) return last + 1
  }
  return block
}

/** Whether the last quotation mark of a block opens: looked for from its end, so that no block is read twice. */
function leavesOpen(text: string, start: number, end: number): boolean {
  for (let offset = end - 1; offset >= start; offset--) {
    const character = text.charCodeAt(offset)
    if (character === 0x201d || character === 0x300d) return false
    if (character === 0x201c || character === 0x300c) return true
  }
  return false
}
