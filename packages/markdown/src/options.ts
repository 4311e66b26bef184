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

/** What is thrown for an option that is unknown or has a value it cannot have. */
export interface OptionError extends TypeError {
  name: 'OptionError'
  /** The name of the option. */
  option: string
  /** The value that was given. */
  value: unknown
  /** What was expected instead. */
  expected: string
}

/** Every option with its value. */
export interface Settings {
  readonly style: 'headings' | 'list'
  readonly body: 'full' | 'none'
  readonly markers: 'keep' | 'strip'
  readonly furniture: 'omit' | 'keep'
  readonly duplicates: 'omit' | 'keep'
  readonly pinyin: 'omit' | 'keep'
  readonly links: boolean
  readonly ids: 'none' | 'anchor' | 'attribute'
}

const choices: Choices<Settings> = {
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
  return chosenOptions(choices, options)
}

/** What each option can be, the default first. */
type Choices<Chosen> = {readonly [Name in keyof Chosen]: readonly [Chosen[Name], ...Chosen[Name][]]}

/**
 * Options with the first of their choices in place of those that are not given.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have.
 */
export function chosenOptions<Chosen extends object>(
  choices: Choices<Chosen>,
  options: {readonly [Name in keyof Chosen]?: Chosen[Name] | undefined} = {}
): Chosen {
  for (const [option, value] of Object.entries(options)) {
    if (!Object.hasOwn(choices, option)) throw optionError(option, value, 'no such option', Object.keys(choices))
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

function optionError(option: string, value: unknown, problem: string, allowed: readonly string[]): OptionError {
  const expected = allowed.map((choice) => `\`${choice}\``).join(' or ')
  const message = `Cannot use option \`${option}\` with \`${String(value)}\` (${problem}), expected ${expected}`
  return Object.assign(new TypeError(message), {name: 'OptionError', option, value, expected} as const)
}
