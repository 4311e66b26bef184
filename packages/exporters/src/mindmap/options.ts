import {type Choices, chosenOptions, type LeaveOutOptions, oneOf} from '@gangmu/core'
import {type OutputSettings, outputChoices} from '../options.js'

/** How the outline is drawn as a mind map. */
export interface MindmapOptions extends LeaveOutOptions {
  /** What stands at the root where the document has no title, for instance the name of its file: 大纲 or 大綱 by default. */
  title?: string | undefined
  /** `none` (the default): titles only. `full`: the text, too, as nodes in its place. */
  body?: 'none' | 'full' | undefined
  /** `keep` (the default): markers stay as written. `strip`: they are left out, save where no title would be left. */
  markers?: 'keep' | 'strip' | undefined
  /** Where a long text goes on in a new line, in pixels of CSS from 100 to 2000: 400 by default, and less in small windows. */
  maxWidth?: number | undefined
  /** The language of the text, which decides the forms of its characters: `zh` (the default), simplified or traditional. */
  lang?: 'zh' | 'zh-Hans' | 'zh-Hant' | undefined
}

/** Every option with its value. */
export interface MindmapSettings extends OutputSettings {
  /** '' for 大纲 or 大綱. */
  readonly title: string
  readonly maxWidth: number
  readonly lang: 'zh' | 'zh-Hans' | 'zh-Hant'
}

const choices: Choices<MindmapSettings> = {
  ...outputChoices,
  title: {initial: '', expected: 'a text', accepts: (value) => typeof value === 'string'},
  body: oneOf('none', 'full'),
  maxWidth: {
    initial: 400,
    expected: 'a whole number from 100 to 2000',
    accepts: (value) => Number.isInteger(value) && Number(value) >= 100 && Number(value) <= 2000
  },
  lang: oneOf('zh', 'zh-Hans', 'zh-Hant')
}

export function settingsOf(options: MindmapOptions | undefined): MindmapSettings {
  return chosenOptions(choices, options)
}
