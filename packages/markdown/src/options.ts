import {optionError, type Root} from '@gangmu/core'
import type * as mdast from 'mdast'

/** How the outline is written as Markdown. */
export interface MarkdownOptions {
  /**
   * `headings` (the default): a section of depth d becomes a heading of rank d + 1 while that is at most 6, and a list
   * item below. `list`: the whole outline becomes one nested bullet list.
   */
  style?: 'headings' | 'list' | undefined
  /** `full` (the default): titles and text. `none`: titles, and in headings the labels above lists (三个重点领域：). */
  body?: 'full' | 'none' | undefined
  /** `keep` (the default): markers stay as written. `strip`: they are left out, save where no title would be left. */
  markers?: 'keep' | 'strip' | undefined
  /** What a page prints around the text: `omit` (the default), or `keep` it as paragraphs in its place. */
  furniture?: 'omit' | 'keep' | undefined
  /** A body that stands again: `omit` (the default), or `keep` it. */
  duplicates?: 'omit' | 'keep' | undefined
  /** Pinyin in brackets behind the characters: `omit` (the default), or `keep` it as it is written. */
  pinyin?: 'omit' | 'keep' | undefined
  /** Metadata before the text: `frontMatter()` of @gangmu/markdown/front-matter; none by default. */
  frontMatter?: FrontMatter | undefined
  /**
   * `true`: references in paragraphs and list items (第三条第（二）项, 见第三部分) become links to the heading of what they name, or of
   * what it stands in. Those to the heading that they stand below stay text. `false` (the default).
   */
  links?: boolean | undefined
  /**
   * `none` (the default): links lead to the ids that GitHub, VS Code and others give to headings. `anchor`: headings, and
   * list items that are members of the outline, begin with `<a id="…"></a>`, and links lead to those, too. `attribute`:
   * headings end with ` {#…}`, as Pandoc and kramdown read it.
   */
  ids?: 'none' | 'anchor' | 'attribute' | undefined
}

/**
 * Gives the metadata before a text, or null where there is none.
 *
 * @param tree the document with its furniture, which says where it was published
 * @param kept the document as it is written
 */
export type FrontMatter = (tree: Root, kept: Root) => mdast.Yaml | null

/** Every option with its value. */
export interface Settings {
  readonly style: 'headings' | 'list'
  readonly body: 'full' | 'none'
  readonly markers: 'keep' | 'strip'
  readonly furniture: 'omit' | 'keep'
  readonly duplicates: 'omit' | 'keep'
  readonly pinyin: 'omit' | 'keep'
  readonly frontMatter: FrontMatter | undefined
  readonly links: boolean
  readonly ids: 'none' | 'anchor' | 'attribute'
}

const choices: Choices<Omit<Settings, 'frontMatter'>> = {
  style: ['headings', 'list'],
  body: ['full', 'none'],
  markers: ['keep', 'strip'],
  furniture: ['omit', 'keep'],
  duplicates: ['omit', 'keep'],
  pinyin: ['omit', 'keep'],
  links: [false, true],
  ids: ['none', 'anchor', 'attribute']
}

/**
 * The options with defaults in place of those that are not given.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have.
 */
export function settingsOf(options: MarkdownOptions = {}): Settings {
  const {frontMatter, ...others} = options
  const chosen = chosenOptions(choices, others, ['frontMatter'])
  return {...chosen, frontMatter: frontMatterSetting(frontMatter)}
}

function frontMatterSetting(value: FrontMatter | undefined): Settings['frontMatter'] {
  if (value === undefined || typeof value === 'function') return value
  throw optionError('frontMatter', value, 'bad value', '`frontMatter()` of @gangmu/markdown/front-matter')
}

/** What each option can be, the default first. */
type Choices<Chosen> = {readonly [Name in keyof Chosen]: readonly [Chosen[Name], ...Chosen[Name][]]}

/**
 * Options with the first of their choices in place of those that are not given.
 *
 * @param others options that are read elsewhere
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have.
 */
export function chosenOptions<Chosen extends object>(
  choices: Choices<Chosen>,
  options: {readonly [Name in keyof Chosen]?: Chosen[Name] | undefined} = {},
  others: readonly string[] = []
): Chosen {
  const known = [...Object.keys(choices), ...others]
  for (const [option, value] of Object.entries(options)) {
    if (!known.includes(option)) throw optionError(option, value, 'no such option', known)
  }
  const names = Object.keys(choices) as (keyof Chosen & string)[]
  return Object.fromEntries(names.map((name) => [name, chosen(name, choices[name], options[name])])) as Chosen
}

function chosen<Value>(option: string, allowed: readonly [Value, ...Value[]], value: unknown): Value {
  if (value === undefined) return allowed[0]
  const found = allowed.find((choice) => choice === value)
  if (found === undefined) throw optionError(option, value, 'bad value', allowed.map(String))
  return found
}
