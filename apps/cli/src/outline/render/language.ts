import type {OutlineWanted} from './wanted.js'

/** The language of a result (BCP 47): its script decides how its characters look. */
export function languageOf(script: OutlineWanted['script']): 'zh' | 'zh-Hans' | 'zh-Hant' {
  if (script === 'keep') return 'zh'
  return script === 'hans' ? 'zh-Hans' : 'zh-Hant'
}
