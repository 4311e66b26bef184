import {readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {packOpenDocument} from '../../../../testing/open-document.js'
import {defaultLimits} from '../limits.js'
import {readOdt} from './index.js'

const folder = fileURLToPath(new URL('../../fixtures/odt/', import.meta.url))

/** LibreOffice indents lists and puts a blank after each number; a list without a style is one with bullets there. */
const linesOf = (text: string): readonly string[] =>
  text
    .replace('\uFEFF', '')
    .split(/[\n\t]/)
    .map((line) => line.replace(/\s/g, '').replace(/^[•◦●]/, ''))
    .filter((line) => line !== '')

describe('the numbers of a text', () => {
  it.each(readdirSync(folder).filter((name) => !name.includes('.')))(
    'are those that LibreOffice prints: %s',
    (name) => {
      const read = (file: string): string => readFileSync(`${folder}${name}/${file}`, 'utf8')
      const bytes = packOpenDocument({'content.xml': read('content.xml'), 'styles.xml': read('styles.xml')})
      const {text} = readOdt({bytes, encoding: undefined, limits: defaultLimits})
      expect(linesOf(text)).toEqual(linesOf(read('libreoffice.txt')))
    }
  )
})
