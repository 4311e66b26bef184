import {describe, expect, it} from 'vitest'
import {diagnosing} from '../../../cli/src/options/diagnosing.js'
import {type OutlineValues, outlineOptions} from '../../../cli/src/outline/options.js'
import {type Setting, settingTable, usualSettings} from './settings.js'

const options = {...outlineOptions, ...diagnosing}

describe('the settings of the page', () => {
  it.each(Object.entries<Setting>(settingTable))('have %s as the command has it', (name, setting) => {
    const option = options[name as keyof OutlineValues & keyof typeof options]
    if (setting.kind === 'choice' || setting.kind === 'choice-or-none') {
      expect(option).toMatchObject({type: 'choice', values: setting.values})
      const usual = setting.kind === 'choice' ? setting.values[0] : undefined
      expect(option).toHaveProperty('initial', usual)
      expect(usualSettings[name as keyof typeof usualSettings] ?? undefined).toBe(usual)
    } else if (setting.kind === 'count') expect(option).toMatchObject({type: 'count', most: setting.most})
    else expect(option).toMatchObject({type: 'flag'})
  })
})
