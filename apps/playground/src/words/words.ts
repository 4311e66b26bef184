import type {MessageLanguage} from '@gangmu/core'
import type {OutlineWords} from '../outline/words.js'
import type {ResultFormat} from '../reader/types.js'
import type {SettingName} from '../settings/settings.js'

export type {MessageLanguage} from '@gangmu/core'

/** What stands on the right. */
export type TabName = 'outline' | 'markdown' | 'mindmap' | 'json' | 'chunks' | 'check' | 'explain'

/** A setting in words: its name, what it does, and its values where it has some. */
export interface SettingWords {
  readonly name: string
  readonly about: string
  readonly values?: {readonly [value: string]: string}
}

/** All that the page says, in one language. */
export interface Words {
  readonly language: MessageLanguage
  /** As the attribute `lang` has it. */
  readonly lang: string
  readonly title: string
  readonly tagline: string
  readonly header: {
    readonly open: string
    readonly save: string
    readonly share: string
    readonly settings: string
    readonly language: string
    readonly theme: {readonly label: string; readonly auto: string; readonly light: string; readonly dark: string}
    readonly undo: string
    readonly redo: string
  }
  readonly panes: {
    readonly text: string
    readonly results: string
    readonly divider: string
    /** The switch of a narrow page. */
    readonly switch: string
  }
  readonly tabs: {readonly [Name in TabName]: string}
  readonly tabList: string
  readonly editor: {
    readonly label: string
    readonly placeholder: string
    readonly phrases: Readonly<Record<string, string>>
  }
  readonly empty: {
    readonly heading: string
    readonly about: string
    readonly example: string
    readonly results: string
    readonly private: string
  }
  readonly outline: OutlineWords
  readonly mindMap: {
    readonly label: (members: number) => string
    /** What the region is, and its keys. */
    readonly view: string
    readonly empty: string
    readonly zoomIn: string
    readonly zoomOut: string
    readonly fit: string
    readonly unfold: string
    readonly fold: string
  }
  readonly result: {
    readonly copy: string
    readonly copied: string
    readonly copyFailed: string
    readonly download: string
    readonly working: string
    readonly label: (format: string) => string
    readonly leftOut: {readonly [Kind in 'contents' | 'furniture' | 'duplicates' | 'pinyin']: (count: number) => string}
  }
  readonly chunks: {
    readonly count: (count: number) => string
    readonly empty: string
    readonly characters: (count: number) => string
  }
  readonly check: {
    readonly count: (count: number) => string
    /** Of information, which can be meant. */
    readonly notes: (count: number) => string
    readonly none: string
    readonly fix: string
    readonly fixed: string
    readonly fixAll: string
    readonly notFixed: string
    readonly left: (fixed: number, left: number) => string
    readonly line: (line: number) => string
    readonly severities: {readonly [Severity in 'error' | 'warning' | 'info']: string}
    readonly goTo: string
  }
  readonly explain: {
    readonly count: (count: number) => string
    readonly empty: string
    readonly marker: string
    readonly prose: string
    readonly here: string
    readonly notHere: string
    readonly all: string
    readonly level: (depth: number) => string
  }
  readonly formats: {readonly [Format in ResultFormat]: string}
  readonly settings: {
    readonly heading: string
    readonly close: string
    readonly reset: string
    readonly groups: {
      readonly reading: string
      readonly markdown: string
      readonly page: string
      readonly check: string
    }
    readonly none: string
    /** What a number has to be. */
    readonly count: (most: number) => string
    readonly each: {readonly [Name in SettingName]: SettingWords}
  }
  readonly share: {
    readonly copied: string
    readonly tooLong: (characters: number) => string
    readonly nothing: string
    readonly broken: string
    readonly unsupported: string
    readonly shown: string
  }
  readonly files: {
    readonly drop: string
    readonly reading: (name: string) => string
    readonly opened: (name: string, kind: string) => string
    readonly failed: (name: string, reason: string) => string
    readonly onlyOne: string
    /** Why the browser gives no bytes of a file. */
    readonly unreadable: string
    readonly saved: (name: string) => string
    readonly pasted: string
    readonly untitled: string
    /** What parts two sentences of a notice. */
    readonly sentenceEnd: string
    readonly encoding: string
  }
  readonly status: {
    readonly characters: (count: number) => string
    readonly members: (count: number) => string
    readonly offline: {readonly [State in 'unsupported' | 'loading' | 'ready' | 'updated']: string}
    readonly reload: string
    readonly private: string
  }
  readonly notices: {
    readonly close: string
    readonly failed: (reason: string) => string
    /** Why no answer comes from a reader. */
    readonly stopped: string
    readonly address: (what: string) => string
  }
}
