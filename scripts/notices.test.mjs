import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {noticesOf} from './notices.mjs'

let modules = ''

beforeAll(() => {
  modules = join(mkdtempSync(join(tmpdir(), 'gangmu-notices-')), 'node_modules')
  install('sluice', 'ISC', 'Copyright 2020 Mei\n\nMay be used.\n')
  install('@canal/gate', 'ISC', 'Copyright 2021 Lan\r\nCopyright 2022 Zhu\r\n\r\nMay be used.\r\n')
  install('weir', 'MIT', 'The MIT License\n\nCopyright (c) 2019 He\n\nMay be sold.\n')
  install('dam', 'GPL-3.0', 'Copyleft.')
  install('ford', 'MIT', undefined)
  install('lock', 'ISC', undefined, {author: {name: 'Qiao'}})
})

afterAll(() => rmSync(join(modules, '..'), {recursive: true, force: true}))

/**
 * @param {string} name
 * @param {string} license
 * @param {string | undefined} text
 * @param {object} more
 */
function install(name, license, text, more = {}) {
  mkdirSync(join(modules, name), {recursive: true})
  writeFileSync(join(modules, name, 'package.json'), JSON.stringify({name, version: '1.0.0', license, ...more}))
  if (text !== undefined) writeFileSync(join(modules, name, 'LICENSE'), text)
}

/** @param {string[]} names */
const notices = (...names) => noticesOf(names.map((name) => join(modules, name, 'index.js')))

describe('the notices of a bundle', () => {
  test('name each package once, with its copyright, and each licence once', () => {
    expect(notices('sluice', 'weir', '@canal/gate', 'sluice')).toBe(
      [
        '@canal/gate 1.0.0 (ISC)\n  Copyright 2021 Lan\n  Copyright 2022 Zhu\nsluice 1.0.0 (ISC)\n  Copyright 2020 Mei',
        'May be used.',
        'weir 1.0.0 (MIT)\n  Copyright (c) 2019 He',
        'The MIT License\n\nMay be sold.'
      ].join('\n\n')
    )
  })

  test('keep the lines of a licence that begin with the word copyright', () => {
    const lines = [
      'provided that the above',
      'copyright notice appears in all copies.',
      'COPYRIGHT HOLDERS ARE NOT LIABLE.'
    ]
    install('race', 'ISC', ['Copyright Tan', '', ...lines].join('\n'))
    expect(notices('race')).toBe(['race 1.0.0 (ISC)\n  Copyright Tan', lines.join('\n')].join('\n\n'))
  })

  test('pass over the modules of the workspace itself', () => {
    expect(noticesOf(['/gangmu/packages/exporters/view/main.ts'])).toBe('')
  })

  test('are refused for a package that may not be shipped, or has neither licence nor author', () => {
    expect(() => notices('dam')).toThrow('dam is under GPL-3.0')
    expect(() => notices('ford')).toThrow('ford has no file LICENSE')
  })

  test('name who wrote a package that comes without the text of its licence', () => {
    expect(notices('lock')).toBe('lock 1.0.0 (ISC)\n  by Qiao\n\nPublished without the text of its licence.')
  })
})
