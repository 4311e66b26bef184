import {useState} from 'preact/hooks'
import {preferredLanguage} from '../words/index.js'
import type {MessageLanguage} from '../words/words.js'

export type Theme = 'auto' | 'light' | 'dark'

const themes: readonly Theme[] = ['auto', 'light', 'dark']
const languages: readonly MessageLanguage[] = ['zh-Hans', 'zh-Hant', 'en']

/** What a reader has chosen on this computer, and else what the browser says of them. */
export function useTheme(): [Theme, (theme: Theme) => void] {
  return useKept('gangmu-theme', themes, () => 'auto')
}

export function useLanguage(): [MessageLanguage, (language: MessageLanguage) => void] {
  return useKept('gangmu-language', languages, () => preferredLanguage(navigator.languages))
}

function useKept<Value extends string>(
  key: string,
  values: readonly Value[],
  usual: () => Value
): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => values.find((each) => each === kept(key)) ?? usual())
  return [
    value,
    (next) => {
      setValue(next)
      keep(key, next)
    }
  ]
}

function kept(key: string): string | null {
  try {
    return localStorage.getItem(key)
  } catch {
    // a browser that is told to keep nothing
    return null
  }
}

function keep(key: string, value: string): void {
  try {
    localStorage.setItem(key, value)
  } catch {
    // it then holds until the page is left
  }
}
