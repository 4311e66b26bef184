import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {type Address, readAddress, tabNames, writeAddress} from './address.js'
import {type Setting, type SettingName, type Settings, settingTable, usualSettings} from './settings.js'

const anyOf = (setting: Setting): fc.Arbitrary<unknown> => {
  if (setting.kind === 'flag') return fc.boolean()
  if (setting.kind === 'count') return fc.option(fc.integer({min: 1, max: setting.most}))
  const value = fc.constantFrom(...setting.values)
  return setting.kind === 'choice' ? value : fc.option(value)
}

const addresses = fc.record({
  settings: fc.record(
    Object.fromEntries(Object.entries(settingTable).map(([name, setting]) => [name, anyOf(setting as Setting)]))
  ) as unknown as fc.Arbitrary<Settings>,
  tab: fc.constantFrom(...tabNames),
  text: fc.option(fc.stringMatching(/^[\w-]+$/))
})

describe('an address', () => {
  it('says what it was written from', () => {
    fc.assert(
      fc.property(addresses, (address: Address) => {
        expect(readAddress(writeAddress(address))).toEqual({address, unknown: []})
      })
    )
  })

  it('is empty where all is as usual', () => {
    expect(writeAddress({settings: usualSettings, tab: 'outline', text: null})).toBe('')
    expect(readAddress('').address).toEqual({settings: usualSettings, tab: 'outline', text: null})
  })

  it('has the names of the options of the command', () => {
    const settings: Settings = {...usualSettings, style: 'list', implicit: true, 'chunk-size': 800}
    expect(writeAddress({settings, tab: 'check', text: null})).toBe('#tab=check&style=list&chunk-size=800&implicit=')
  })

  it('names what it does not know, and leaves the rest as it is', () => {
    const {address, unknown} = readAddress('#style=tree&tab=x&colour=red&depth=0&implicit=no&__proto__=1&markers=strip')
    expect(unknown).toEqual(['style=tree', 'tab=x', 'colour=red', 'depth=0', 'implicit=no', '__proto__=1'])
    expect(address.settings).toEqual({...usualSettings, markers: 'strip'})
  })

  it('reads any fragment', () => {
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        const {settings} = readAddress(`#${fragment}`).address
        expect(Object.keys(settings).sort()).toEqual((Object.keys(usualSettings) as SettingName[]).sort())
      })
    )
  })
})
