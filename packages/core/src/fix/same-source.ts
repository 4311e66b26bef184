import {withoutBlanks} from '../characters.js'
import {optionError} from '../option-error.js'
import {walk} from '../tree/walk.js'
import type {Root} from '../types.js'

/**
 * Makes sure that a tree is that of a source, blanks aside: edits of a converted tree would be written in another script.
 *
 * @throws {OptionError} where its text is another one
 */
export function checkSource(tree: Root, source: string): void {
  if (typeof source !== 'string') throw optionError('source', source, 'bad value', 'the text that was parsed')
  walk(tree, (node) => {
    if (!('value' in node)) return undefined
    const written = 'written' in node && node.written !== undefined ? node.written : node.value
    const stands = source.slice(node.position.start.offset, node.position.end.offset)
    if (written !== stands && withoutBlanks(written) !== withoutBlanks(stands))
      throw optionError(
        'tree',
        written,
        'not what stands in the source at its place',
        'the tree that `parse` gives for the source: repair a text first, and convert it then'
      )
    return undefined
  })
}
