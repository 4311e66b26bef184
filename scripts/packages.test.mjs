import {describe, expect, test} from 'vitest'
import {unlicensed} from './licences.mjs'
import {isStrange, unresolved} from './shipped.mjs'
import {totals} from './totals-reporter.mjs'

describe('a published package', () => {
  test.each([
    'dist',
    'dist/index.js',
    'dist/markers/index.d.ts',
    'schema/outline-1.json',
    'cmaps/UniGB-UCS2-H.bcmap',
    'cmaps/LICENSE',
    'generated/mindmap-view.js',
    'LICENSE',
    'README.md',
    'package.json'
  ])('may contain %s', (file) => {
    expect(isStrange(file)).toBe(false)
  })

  test.each([
    'dist/scan.test.js',
    'dist/types.test-d.d.ts',
    'dist/.tsbuildinfo',
    'src/index.ts',
    'dist/fixtures/a.txt'
  ])('must not contain %s', (file) => {
    expect(isStrange(file)).toBe(true)
  })

  test('names versions, not places in the workspace', () => {
    expect(unresolved({dependencies: {a: '^1.0.0', b: 'workspace:*'}})).toEqual([
      'its dependency b is still workspace:*'
    ])
  })
})

describe('licences', () => {
  /** @param {string} licence */
  const refused = (licence, tools = false) => unlicensed([{name: 'a', version: '1.0.0', licence}], {tools}).length > 0

  test.each(['MIT', 'ISC', '(MIT OR GPL-3.0)', 'MIT AND ISC'])('%s may be shipped', (licence) => {
    expect(refused(licence)).toBe(false)
  })

  test.each(['GPL-3.0', 'MIT AND GPL-3.0', 'none stated', 'MPL-2.0', 'PSF-2.0', ''])('%s may not', (licence) => {
    expect(refused(licence)).toBe(true)
  })

  test.each(['MPL-2.0', 'PSF-2.0', 'Python-2.0'])('a tool may be under %s', (licence) => {
    expect(refused(licence, true)).toBe(false)
  })
})

describe('the totals', () => {
  test('say how many tests passed and failed', () => {
    expect(totals([{state: 'passed'}, {state: 'failed'}, {state: 'passed'}])).toBe('tests: 2 passed, 1 failed')
  })

  test('name skipped tests only where there are some', () => {
    expect(totals([{state: 'skipped'}])).toBe('tests: 0 passed, 0 failed, 1 skipped')
  })
})
