import {type HintedText, limitDepth, parse, type Root} from '@gangmu/core'
import type {Settings} from '../settings/settings.js'

type Convert = (tree: Root) => Root

/** Reads texts as the settings want it: to a depth, and in a script. */
export interface Trees {
  /** The tree as it is in the text. */
  parsed(text: HintedText, settings: Pick<Settings, 'implicit'>): Root
  /** The tree as the results show it. */
  shown(text: HintedText, settings: ShownSettings): Promise<Root>
}

export type ShownSettings = Pick<Settings, 'implicit' | 'depth' | 'script' | 'phrases'>

/** The scripts of regions that have words of their own. */
const scriptsWithPhrases: readonly Settings['script'][] = ['hans', 'tw', 'hk']

export function createTrees(): Trees {
  const parsed = remembered((text, implicit) => parse(text, {implicit: implicit === 'true'}))
  let converter: {readonly key: string; readonly convert: Promise<Convert>} | null = null
  const converterFor = (script: Settings['script'], phrases: boolean) => {
    const key = `${script} ${phrases}`
    if (converter?.key !== key) converter = {key, convert: loadConverter(script, phrases)}
    // what could not be loaded is tried again
    converter.convert.catch(() => {
      converter = null
    })
    return converter.convert
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

/** What was made of a text last, with one way to make it. */
function remembered<Made>(make: (text: HintedText, way: string) => Made): (text: HintedText, way: string) => Made {
  let last: {readonly text: HintedText; readonly way: string; readonly made: Made} | null = null
  return (text, way) => {
    if (last?.text !== text || last.way !== way) last = {text, way, made: make(text, way)}
    return last.made
  }
}
