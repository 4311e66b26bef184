import type {Literal, Node, Parent} from 'unist'
import {describe, expectTypeOf, it} from 'vitest'
import type {AnyNode, HintedText, MarkerConstruct, ParseOptions, Position, Root} from './index.js'
import {parse} from './index.js'

/** Nodes by their type, so that a test goes through all of them. */
type NodeOf<Type extends AnyNode['type']> = Extract<AnyNode, {type: Type}>
type ParentNode = Extract<AnyNode, {children: unknown}>
type LeafNode = Exclude<AnyNode, {children: unknown}>

type IsAny<Value> = 0 extends 1 & Value ? true : false

/** The fields of a type that are `any`, at any depth of three. */
type AnyFields<Value, Depth extends number[] = []> = Depth['length'] extends 3
  ? never
  : Value extends readonly (infer Element)[]
    ? IsAny<Element> extends true
      ? 'an element'
      : AnyFields<Element, [...Depth, 0]>
    : Value extends object
      ? {
          [Key in keyof Value]-?: IsAny<Value[Key]> extends true ? Key : AnyFields<Value[Key], [...Depth, 0]>
        }[keyof Value]
      : never

describe('the tree', () => {
  it('is a unist tree', () => {
    expectTypeOf<Root>().toExtend<Node>()
    expectTypeOf<Root>().toExtend<Parent>()
  })

  it('has unist nodes only', () => {
    expectTypeOf<AnyNode>().toExtend<Node>()
    expectTypeOf<ParentNode>().toExtend<Parent>()
    expectTypeOf<LeafNode>().toExtend<Literal>()
    expectTypeOf<LeafNode['type']>().toEqualTypeOf<'marker' | 'text' | 'annotation' | 'verbatim'>()
  })

  it('has a position on every node', () => {
    expectTypeOf<AnyNode['position']>().toEqualTypeOf<Position>()
    expectTypeOf<Position>().toExtend<NonNullable<Node['position']>>()
  })

  it('tells its nodes apart by their type', () => {
    expectTypeOf<NodeOf<'section'>['depth']>().toEqualTypeOf<number>()
    expectTypeOf<NodeOf<'section'>['children'][0]>().toEqualTypeOf<NodeOf<'heading'>>()
    expectTypeOf<NodeOf<'item'>['children'][0]>().toEqualTypeOf<NodeOf<'heading'>>()
    expectTypeOf<NodeOf<'list'>['children'][number]>().toEqualTypeOf<NodeOf<'item'>>()
  })

  it('holds no `any`', () => {
    expectTypeOf<IsAny<AnyNode>>().toEqualTypeOf<false>()
    expectTypeOf<AnyFields<AnyNode>>().toBeNever()
    // biome-ignore lint/suspicious/noExplicitAny: shows that AnyFields finds one
    expectTypeOf<AnyFields<{deep: {field: any}}>>().toEqualTypeOf<'field'>()
  })
})

describe('parse', () => {
  it('makes a Root of a string, or of a text with hints', () => {
    expectTypeOf(parse).parameter(0).toEqualTypeOf<string | HintedText>()
    expectTypeOf(parse).returns.toEqualTypeOf<Root>()
  })

  it('rejects options that it does not know', () => {
    expectTypeOf<keyof ParseOptions>().toEqualTypeOf<'constructs' | 'disable' | 'implicit'>()
    // @ts-expect-error no such option
    parse('', {construct: []})
    // @ts-expect-error a name is no list of names
    parse('', {disable: 'qi'})
    // @ts-expect-error yes is no boolean
    parse('', {implicit: 'yes'})
    // @ts-expect-error the text is a string
    parse(null)
  })

  it('takes read-only lists of constructs', () => {
    expectTypeOf<readonly MarkerConstruct[]>().toExtend<NonNullable<ParseOptions['constructs']>>()
    expectTypeOf<AnyFields<ParseOptions>>().toBeNever()
    expectTypeOf<AnyFields<MarkerConstruct>>().toBeNever()
  })
})
