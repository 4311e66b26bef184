import {type Choices, chosenOptions, oneOf} from '@gangmu/core'
import {type OutputOptions, type OutputSettings, outputChoices} from '../options.js'

/** How the outline is written as HTML. */
export interface HtmlOptions extends OutputOptions {
  /** `true` (the default): a whole page. `false`: the article alone, to stand in another page. */
  document?: boolean | undefined
  /** The language of the text, which decides the forms of its characters: `zh` (the default), simplified or traditional. */
  lang?: 'zh' | 'zh-Hans' | 'zh-Hant' | undefined
}

/** Every option with its value. */
export interface HtmlSettings extends OutputSettings {
  readonly document: boolean
  readonly lang: 'zh' | 'zh-Hans' | 'zh-Hant'
}

const choices: Choices<HtmlSettings> = {
  ...outputChoices,
  document: oneOf<boolean>(true, false),
  lang: oneOf('zh', 'zh-Hans', 'zh-Hant')
}

export function settingsOf(options: HtmlOptions | undefined): HtmlSettings {
  return chosenOptions(choices, options)
}
