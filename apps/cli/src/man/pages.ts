import {en} from '../messages/en.js'
import {zh} from '../messages/zh.js'
import {manPage} from './page.js'
import {manEn} from './texts/en.js'
import {manZh} from './texts/zh.js'

/** The manual pages in every language that has one, by their files in the package. */
export function manPages(version: string): Readonly<Record<string, string>> {
  return {
    'man/gangmu.1': manPage(en, manEn, version),
    'man/zh_CN/gangmu.1': manPage(zh, manZh, version)
  }
}
