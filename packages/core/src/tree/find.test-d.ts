import {expectTypeOf, test} from 'vitest'
import {parse} from '../parse.js'
import type {AnyNode, Item, Section} from '../types.js'
import {find} from './find.js'

test('a node that was found is of the type that was asked for', () => {
  const tree = parse('')
  expectTypeOf(find(tree, 'item')).toEqualTypeOf<Item | undefined>()
  expectTypeOf(find(tree, (node): node is Section => node.type === 'section')).toEqualTypeOf<Section | undefined>()
  expectTypeOf(find(tree, (node) => node.type === 'section')).toExtend<AnyNode | undefined>()
  // @ts-expect-error: no node is of this type
  find(tree, 'sections')
})
