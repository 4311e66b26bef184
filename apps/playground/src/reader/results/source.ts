import {type LeftOut, leaveOut, type Root} from '@gangmu/core'
import type {Settings} from '../../settings/settings.js'
import type {Result} from '../types.js'

/** What a result is made of. */
export interface Source {
  /** The text with the line ends of its file. */
  readonly text: string
  /** Its tree, to the depth and in the script that the settings want. */
  readonly tree: Root
  readonly settings: Settings
  /** The name of its file; undefined where it has none. */
  readonly name: string | undefined
}

/** Writes a result of one format. */
export type Write = (source: Source) => Result | Promise<Result>

/** What the outputs for readers have in common. */
export function outputOptions({body, markers, furniture, duplicates, pinyin}: Settings) {
  return {body: body ?? 'full', markers, furniture, duplicates, pinyin} as const
}

/** How much of the tree does not stand in a result. */
export function leftOutOf({tree, settings}: Source): LeftOut {
  return leaveOut(tree, leavingOut(settings)).left
}

/** What is left out, or kept. */
export function leavingOut({furniture, duplicates, pinyin}: Settings) {
  return {furniture, duplicates, pinyin}
}

/** The language of a result (BCP 47): its script decides how its characters look. */
export function languageOf(script: Settings['script']): 'zh' | 'zh-Hans' | 'zh-Hant' {
  if (script === 'keep') return 'zh'
  return script === 'hans' ? 'zh-Hans' : 'zh-Hant'
}
