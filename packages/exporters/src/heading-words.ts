import {type Heading, readLeaves, titleOf, withoutClosing} from '@gangmu/core'

/** What a member is called: its marker and its title, or the title alone where markers are stripped and it has one. */
export function headingWords(heading: Heading, markers: 'keep' | 'strip'): string {
  const title = titleOf(heading)
  // What closes a bare marker is part of it: 1.
  if (title === '') return readLeaves(heading.children.filter(({type}) => type === 'marker'))
  return markers === 'strip' ? title : withoutClosing(readLeaves(heading.children))
}
