import {type HintedText, limitDepth, parse, type Root} from '@gangmu/core'
import {type Settings, scriptsWithPhrases} from '../settings/settings.js'
import {remembered} from './remembered.js'

type Convert = (tree: Root) => Root

/** Reads texts as the settings want it: to a depth, and in a script. */
export interface Trees {
  /** The tree as it is in the text. */
  parsed(text: HintedText, settings: Pick<Settings, 'implicit'>): Root
  /** The tree as the results show it. */
  shown(text: HintedText, settings: ShownSettings): Promise<Root>
}

export type ShownSettings = Pick<Settings, 'implicit' | 'depth' | 'script' | 'phrases'>

export function createTrees(): Trees {
  const parsed = remembered((text: HintedText, implicit) => parse(text, {implicit: implicit === 'true'}))
  let converter: {readonly key: string; readonly convert: Promise<Convert>} | null = null
  const converterFor = (script: Settings['script'], phrases: boolean) => {
    const key = `${script} ${phrases}`
    if (converter?.key === key) return converter.convert
    const loading = {key, convert: loadConverter(script, phrases)}
    converter = loading
    // what could not be loaded is tried again
    loading.convert.catch(() => {
      if (converter === loading) converter = null
    })
    return loading.convert
  }
  const tree = (text: HintedText, {implicit}: Pick<Settings, 'implicit'>) => parsed(text, String(implicit))
  return {
    parsed: tree,
    async shown(text, settings) {
      const {script, phrases, depth} = settings
      const whole = tree(text, settings)
      const limited = depth === null ? whole : limitDepth(whole, depth)
      if (script === 'keep') return limited
      return (await converterFor(script, phrases && scriptsWithPhrases.includes(script)))(limited)
    }
  }
}

async function loadConverter(script: Settings['script'], phrases: boolean): Promise<Convert> {
  const {createConverter} = await import('@gangmu/opencc')
  return createConverter({script, phrases})
}
