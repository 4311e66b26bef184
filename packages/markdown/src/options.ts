import {type Choices, chosenOptions, oneOf, type Root} from '@gangmu/core'
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

const choices: Choices<Settings> = {
  style: oneOf('headings', 'list'),
  body: oneOf('full', 'none'),
  markers: oneOf('keep', 'strip'),
  furniture: oneOf('omit', 'keep'),
  duplicates: oneOf('omit', 'keep'),
  pinyin: oneOf('omit', 'keep'),
  links: oneOf<boolean>(false, true),
  ids: oneOf('none', 'anchor', 'attribute'),
  frontMatter: {
    initial: undefined,
    expected: '`frontMatter()` of @gangmu/markdown/front-matter',
    accepts: (value) => typeof value === 'function'
  }
}

/**
 * The options with defaults in place of those that are not given.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have.
 */
export function settingsOf(options: MarkdownOptions | undefined): Settings {
  return chosenOptions(choices, options)
}
