import type {Root} from '@gangmu/core'
import type * as mdast from 'mdast'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import {type Plugin, unified} from 'unified'
import {expectTypeOf, test} from 'vitest'
import {
  gangmuParse,
  gangmuToMdast,
  markdownSettings,
  type RemarkGangmuLintOptions,
  type RemarkGangmuOptions,
  remarkGangmu,
  remarkGangmuLint,
  toMdast
} from './index.js'

test('the processor parses an outline, bridges to mdast and gives a string', () => {
  const processor = unified().use(gangmuParse).use(gangmuToMdast).use(remarkStringify)
  expectTypeOf(processor.parse('')).toEqualTypeOf<Root>()
  expectTypeOf(processor.runSync(processor.parse(''))).toEqualTypeOf<mdast.Root>()
  expectTypeOf(processor.stringify({type: 'root', children: []})).toEqualTypeOf<string>()
})

test('the plugins take their options and no others', () => {
  unified().use(gangmuParse).use(gangmuToMdast, {style: 'list', body: 'none', markers: 'strip'})
  // @ts-expect-error: there is no such style.
  unified().use(gangmuToMdast, {style: 'tree'})
})

test('an outline is no tree of Markdown', () => {
  const outline = unified().use(gangmuParse).parse('')
  // @ts-expect-error: the bridge is missing.
  unified().use(remarkStringify).stringify(outline)
  expectTypeOf(toMdast(outline)).toEqualTypeOf<mdast.Root>()
})

test('the plugin for levels stands between remark-parse and remark-stringify', () => {
  const processor = unified().use(remarkParse).use(remarkGangmu, {runIn: 'keep'}).use(remarkStringify, markdownSettings)
  expectTypeOf(processor.processSync('').value).toEqualTypeOf<string | Uint8Array>()
  expectTypeOf(remarkGangmu).toExtend<Plugin<[options?: RemarkGangmuOptions], mdast.Root>>()
  // @ts-expect-error: there is no such choice.
  unified().use(remarkGangmu, {runIn: 'join'})
})

test('the plugin that checks leaves the tree what it is, and takes its options and no others', () => {
  const processor = unified().use(remarkParse).use(remarkGangmuLint, {standard: 'gbt9704'}).use(remarkStringify)
  expectTypeOf(processor.runSync(processor.parse(''))).toEqualTypeOf<mdast.Root>()
  expectTypeOf(processor.processSync('').value).toEqualTypeOf<string | Uint8Array>()
  expectTypeOf(remarkGangmuLint).toExtend<Plugin<[options?: RemarkGangmuLintOptions], mdast.Root>>()
  unified()
    .use(remarkParse)
    .use(remarkGangmuLint, {rules: {'lone-item': 'off'}, repealed: 'report', language: 'zh-Hant'})
  unified().use(remarkParse).use(remarkGangmu).use(remarkGangmuLint)
  // @ts-expect-error: there is no such standard.
  unified().use(remarkGangmuLint, {standard: 'gb'})
  // @ts-expect-error: there is no such rule.
  unified().use(remarkGangmuLint, {rules: {gap: 'off'}})
})
