import {
  type Choice,
  chosenOptions,
  type DiagnoseOptions,
  type Diagnostic,
  diagnose,
  explain,
  type MessageLanguage,
  type ParseOptions,
  parse,
  type RuleName
} from '@gangmu/core'
import type * as mdast from 'mdast'
import type {Plugin} from 'unified'
import {VFile} from 'vfile'
import {fromMdast, type MarkdownText} from '../from-mdast/index.js'
import {addMessages} from '../messages/index.js'
import {addMessage} from '../messages/message.js'
import {placesIn} from './places.js'

/** What `remarkGangmuLint` looks for, and how. */
export interface RemarkGangmuLintOptions extends Pick<DiagnoseOptions, 'standard' | 'rules' | 'repealed'> {
  /** The language of the messages: `en` (the default), `zh-Hans` or `zh-Hant`. */
  language?: MessageLanguage | undefined
  /** The options with which the text is parsed. */
  parse?: ParseOptions | undefined
}

/**
 * A remark plugin that checks the numbering of a Markdown file. Its messages stand at the characters of the Markdown, in
 * headings, lists, quotations and emphasised text too. Used before plugins that change the tree, because what they add
 * stands nowhere in the file: messages of it have no place.
 *
 * The numbers of ordered lists are checked as they are typed: `1.` `2.` `4.` lacks a number, although a browser counts for
 * itself. Where all are the same (`1.` `1.` `1.`) the author let Markdown count, and nothing is wrong. Their form is that of
 * Markdown, so no standard asks for another one.
 *
 * @throws {OptionError} where it is used with a bad option.
 * @example
 * ```ts
 * import {remarkGangmuLint} from '@gangmu/markdown'
 * import remarkParse from 'remark-parse'
 * import remarkStringify from 'remark-stringify'
 * import {unified} from 'unified'
 *
 * const processor = unified().use(remarkParse).use(remarkGangmuLint, {standard: 'gbt9704'}).use(remarkStringify)
 * const file = await processor.process('## 一、清渠\n\n## **二**、修闸\n\n## 四、护堤\n')
 * for (const {name, ruleId} of file.messages) console.log(name, ruleId)
 * ```
 * ```text
 * 5:4-5:6 series-gap
 * ```
 */
export const remarkGangmuLint: Plugin<[options?: RemarkGangmuLintOptions], mdast.Root> = (options = {}) => {
  check(options)
  return (tree, file) => {
    // Markdown has no place for a byte order mark: the tree was counted without it
    const source = String(file).replace(/^\uFEFF/, '')
    const markdown = fromMdast(tree, source)
    const placeOf = placesIn(markdown.ranges, source)
    const items = startsOfItems(tree)
    for (const diagnostic of diagnosticsOf(markdown, options)) {
      if (formRules.includes(diagnostic.rule) && items.has(placeOf(diagnostic.place)?.start.offset)) continue
      addMessage(file, diagnostic, options.language ?? 'en', placeOf)
    }
  }
}

const any: Choice<unknown> = {initial: undefined, expected: '', accepts: () => true}

/** Lets all options be checked by what takes them, before there is a file. */
function check(options: RemarkGangmuLintOptions): void {
  chosenOptions<Record<string, unknown>>(
    {standard: any, rules: any, repealed: any, language: any, parse: any},
    {...options}
  )
  diagnosticsOf({text: '', hints: []}, options)
  addMessages(new VFile(), [], {language: options.language})
}

function diagnosticsOf(
  {text, hints}: Pick<MarkdownText, 'text' | 'hints'>,
  {standard, rules, repealed, parse: parseOptions = {}}: RemarkGangmuLintOptions
): Diagnostic[] {
  const document = {text, hints}
  return diagnose(parse(document, parseOptions), {
    standard,
    rules,
    repealed,
    source: text,
    hints,
    explained: rules?.['ambiguous-marker'] === 'off' ? undefined : explain(document, parseOptions),
    constructs: parseOptions.constructs
  })
}

/** What they find in the number of a list is not the author's: Markdown has `1.` and `1)` and nothing else. */
const formRules: readonly RuleName[] = ['marker-punctuation', 'mixed-brackets', 'mixed-width', 'mixed-script']

/** Where the items of lists begin in the Markdown. Lists stand in each other as deep as a text wants, so none is read by recursion. */
function startsOfItems(tree: mdast.Root): Set<number | undefined> {
  const starts = new Set<number | undefined>()
  const waiting: mdast.Nodes[] = [tree]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'listItem' && node.position) starts.add(node.position.start.offset)
    if ('children' in node) for (const child of node.children) waiting.push(child)
  }
  return starts
}
