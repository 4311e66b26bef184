import {type Choices, chosenOptions, oneOf} from '@gangmu/core'
import {type OutputOptions, type OutputSettings, outputChoices} from '../options.js'

/** How the outline is written as a Word document. */
export interface DocxOptions extends OutputOptions {
  /**
   * What a run-in heading is. `heading` (the default): a heading for the navigation pane and for tables of contents, parted
   * from the text by a style separator, behind which Word goes on in the same line; LibreOffice begins a paragraph there.
   * `text`: the beginning of the paragraph in the face of its level, which every program shows in the same line.
   */
  runIn?: 'heading' | 'text' | undefined
}

/** Every option with its value. */
export interface DocxSettings extends OutputSettings {
  readonly runIn: 'heading' | 'text'
}

const choices: Choices<DocxSettings> = {...outputChoices, runIn: oneOf('heading', 'text')}

export function settingsOf(options: DocxOptions | undefined): DocxSettings {
  return chosenOptions(choices, options)
}
