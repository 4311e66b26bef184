import type {TabName} from '../words/words.js'
import {type Setting, type SettingName, type Settings, settingTable, usualSettings} from './settings.js'

/** What the address of the page says, behind its #: a server is never sent that. */
export interface Address {
  readonly settings: Settings
  readonly tab: TabName
  /** A text that was packed into a link, as `packText` gives it. */
  readonly text: string | null
}

export const tabNames = [
  'outline',
  'markdown',
  'mindmap',
  'json',
  'chunks',
  'check',
  'explain'
] as const satisfies TabName[]

const table: {readonly [Name in SettingName]: Setting} = settingTable

/** The fragment for an address, with its #, or '' where all is as usual. */
export function writeAddress({settings, tab, text}: Address): string {
  const parts = new URLSearchParams()
  if (tab !== 'outline') parts.set('tab', tab)
  for (const name of Object.keys(table) as SettingName[]) {
    const value = settings[name]
    if (value !== usualSettings[name]) parts.set(name, value === true ? '' : String(value))
  }
  if (text !== null) parts.set('text', text)
  const written = parts.toString()
  return written === '' ? '' : `#${written}`
}

/** Reads a fragment. What it does not know is left out, and named in `unknown`. */
export function readAddress(fragment: string): {readonly address: Address; readonly unknown: readonly string[]} {
  const unknown: string[] = []
  const settings: Record<string, unknown> = {...usualSettings}
  let tab: TabName = 'outline'
  let text: string | null = null
  for (const [name, value] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    if (name === 'text') {
      text = value
      continue
    }
    if (name === 'tab') {
      const known = tabNames.find((each) => each === value)
      if (known === undefined) unknown.push(`${name}=${value}`)
      else tab = known
      continue
    }
    const read = Object.hasOwn(table, name) ? readSetting(table[name as SettingName], value) : undefined
    if (read === undefined) unknown.push(value === '' ? name : `${name}=${value}`)
    else settings[name] = read
  }
  return {address: {settings: settings as unknown as Settings, tab, text}, unknown}
}

/** The value of a setting as an address or a form writes it; undefined where it has no such value. */
export function readSetting(setting: Setting, value: string): string | number | boolean | undefined {
  if (setting.kind === 'flag') return value === '' || value === 'true' ? true : undefined
  if (setting.kind !== 'count') return setting.values.includes(value) ? value : undefined
  const count = /^\d{1,10}$/.test(value) ? Number(value) : 0
  return count >= 1 && count <= setting.most ? count : undefined
}
