import {type HintedText, type LeftOut, leaveOut, limitDepth, parse, type Root} from '@gangmu/core'
import type {OutlineWanted} from './wanted.js'

/** What is left out of a result, or kept, and how its members are written: the options that the outputs for readers share. */
export function outputOptions({body, markers, furniture, duplicates, pinyin}: OutlineWanted) {
  return {body, markers, furniture, duplicates, pinyin}
}

/** Gives the tree of a text, in the script and to the depth that were asked for. The dictionaries are loaded where they are needed. */
export async function treeReader(wanted: OutlineWanted): Promise<(text: HintedText) => Root> {
  const {script, phrases, implicit, depth} = wanted
  const parseTo = (text: HintedText): Root => {
    const tree = parse(text, {implicit})
    return depth === undefined ? tree : limitDepth(tree, depth)
  }
  if (script === 'keep') return parseTo
  const {createConverter} = await import('@gangmu/opencc')
  const convert = await createConverter({script, phrases})
  return (text) => convert(parseTo(text))
}

/** The same, and how much of the tree does not stand in a result. The tree has it all: what a page prints around a text can say its source. */
export async function countingTreeReader(
  wanted: OutlineWanted
): Promise<(text: HintedText) => {tree: Root; left: LeftOut}> {
  const read = await treeReader(wanted)
  return (text) => {
    const tree = read(text)
    return {tree, left: leaveOut(tree, wanted).left}
  }
}
