import {type Dictionary, dictionaryOf, withSingles} from './dictionary.js'
import type {Settings} from './options.js'
import type {Chain} from './passage.js'
import {formsOfHongKong, formsOfTaiwan, wordsWithZhu} from './regional-forms.js'
import {type Evidence, evidenceOf, type Writing} from './script-of.js'

/** How texts come to one script. */
export interface Target {
  readonly evidence: Evidence
  /** By what a block is written in; null where it stays as it is. */
  readonly chains: Readonly<Record<Writing, Chain | null>>
}

/** The configurations of opencc-js by name (s2t, tw2sp): lists of entries `word replacement`, divided by `|`. */
type Configurations = Readonly<Record<string, Configuration>>

interface Configuration {
  readonly normalizationChain: readonly (readonly string[])[]
  readonly conversionChain: readonly (readonly string[])[]
}

/** Loads what a script needs: 110 KB of dictionaries for simplified, and 1.1 MB more for traditional. */
export async function loadTarget({script, phrases}: Settings): Promise<Target> {
  const {Locale: locale} = await import('opencc-js/t2cn')
  const toSimplified = locale.configs as unknown as Configurations
  const [words = '', characters = ''] = listsOf(toSimplified, 't2s', 0)
  const evidence = evidenceOf(words, characters)
  if (script === 'hans') return {evidence, chains: toHans(toSimplified, phrases)}
  const {Locale: other} = await import('opencc-js/cn2t')
  const toTraditional = other.configs as unknown as Configurations
  if (script === 'hant') return {evidence, chains: toHant(toTraditional, evidence, null)}
  const region = dictionaryOf(listsOf(toTraditional, `s2${script}${phrases ? 'p' : ''}`, 1))
  const foreign = script === 'tw' ? [formsOfHongKong] : [formsOfTaiwan, ...listsWithZhe(toSimplified)]
  return {evidence, chains: toHant(toTraditional, evidence, {region, foreign: dictionaryOf(foreign)})}
}

/** Only what is traditional converts: 乾 and 著 of a simplified text are not those of a traditional one. */
function toHans(configurations: Configurations, phrases: boolean): Target['chains'] {
  const normal = normalOf(configurations, 't2s')
  const simplified = dictionaryOf(listsOf(configurations, 't2s', 0))
  const forms = listsOf(configurations, phrases ? 'tw2sp' : 'tw2s', 0)
  const chain = (regional: readonly string[]): Chain => ({
    normal,
    words: simplified,
    stages: [dictionaryOf([...regional, formsOfHongKong]), simplified]
  })
  // Taiwan's forms would turn 显著 into 显着: they know 顯著 alone.
  const mixed = chain(phrases ? forms.slice(0, 1) : [])
  const traditional = chain([wordsWithZhu, ...forms])
  return {simplified: null, mostlySimplified: mixed, mostlyTraditional: mixed, traditional}
}

/** The forms and words of a region. */
interface Region {
  readonly region: Dictionary
  /** From the forms of the other region. */
  readonly foreign: Dictionary
}

/** What is traditional already only takes on the forms of the region: as simplified text, 皇后里 would become 皇後裏. */
function toHant(configurations: Configurations, evidence: Evidence, regional: Region | null): Target['chains'] {
  const normal = normalOf(configurations, 's2t')
  const full = dictionaryOf(listsOf(configurations, 's2t', 0))
  const careful = withSingles(full, evidence.isSimplified)
  const last = regional === null ? [] : [regional.region]
  const own = regional === null ? [] : [regional.foreign, regional.region]
  const simplified = {normal, words: full, stages: [full, ...last]}
  return {
    simplified,
    mostlySimplified: simplified,
    mostlyTraditional: {normal, words: careful, stages: [careful, ...own]},
    traditional: regional === null ? null : {normal, words: null, stages: own}
  }
}

/** Taiwan's 著 as 着, where it is zhe. */
function listsWithZhe(configurations: Configurations): string[] {
  const lists = listsOf(configurations, 'tw2s', 0).map((list) =>
    list.split('|').filter((entry) => entry.includes('著'))
  )
  return [wordsWithZhu, ...lists.map((entries) => entries.join('|')), '著 着']
}

function listsOf(configurations: Configurations, name: string, stage: number): readonly string[] {
  return configurations[name]?.conversionChain[stage] ?? []
}

function normalOf(configurations: Configurations, name: string): Dictionary {
  return dictionaryOf(configurations[name]?.normalizationChain[0] ?? [])
}
