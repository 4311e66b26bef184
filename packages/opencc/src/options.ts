import {type Choices, chosenOptions, oneOf, optionError} from '@gangmu/core'

/** How a tree is converted. */
export interface ConverterOptions {
  /**
   * `keep` (the default): as it is. `hans`: simplified. `hant`: traditional, in the forms of OpenCC's standard. `tw`,
   * `hk`: traditional, in the forms of Taiwan, of Hong Kong.
   */
  script?: Script | undefined
  /**
   * Whether words are converted too where regions have different ones, by a list and whatever the text means by them:
   * 软件 gives 軟體 with `tw`; Taiwan's 軟體 gives 软件 with `hans`. `keep` and `hant` name no region, so it cannot be true there.
   */
  phrases?: boolean | undefined
}

/** A script, and the region whose forms it has: see `ConverterOptions.script`. */
export type Script = 'keep' | 'hans' | 'hant' | 'tw' | 'hk'

/** Every option with its value. */
export interface Settings {
  readonly script: Script
  readonly phrases: boolean
}

const choices: Choices<Settings> = {
  script: oneOf<Script>('keep', 'hans', 'hant', 'tw', 'hk'),
  phrases: oneOf<boolean>(false, true)
}

/** The scripts that belong to a region with words of its own. */
export const scriptsWithPhrases: readonly Script[] = ['hans', 'tw', 'hk']

/**
 * The options with defaults in place of those that are not given.
 *
 * @throws {OptionError} for an option that does not exist, and for a value that the option cannot have.
 */
export function settingsOf(options: ConverterOptions | undefined): Settings {
  const {script, phrases} = chosenOptions(choices, options)
  if (phrases && !scriptsWithPhrases.includes(script)) {
    const others = scriptsWithPhrases.map((each) => `\`${each}\``).join(' or ')
    const expected = `\`false\`, or as \`script\` ${others}`
    throw optionError('phrases', phrases, `\`script\` is \`${script}\`, which has no words of a region`, expected)
  }
  return {script, phrases}
}
