import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {type CommandName, commands} from '../commands/index.js'
import {en} from '../messages/en.js'
import {zh} from '../messages/zh.js'
import {formatNames} from '../outline/formats.js'
import {manPage} from './page.js'
import {manPages} from './pages.js'
import {manEn} from './texts/en.js'
import {manZh} from './texts/zh.js'

const root = new URL('../../', import.meta.url)
const {version, man} = JSON.parse(readFileSync(new URL('package.json', root), 'utf8'))
const pages = manPages(version)

/** A page as a reader sees it, without what roff takes for itself. */
function shown(page: string): string {
  return page
    .replaceAll(/\\f[BIR]|\\:|\\&/g, '')
    .replaceAll('\\-', '-')
    .replaceAll('\\(aq', "'")
}

/** The lines with which a request begins, save those that the page is written in. */
function strangeRequests(page: string): string[] {
  const own = /^\.(TH|SH|SS|TP|PP|EX|EE|RS 4|RE|br|nr HY 0|nh|ad l)( "|$)/
  return page.split('\n').filter((line) => /^[.']/.test(line) && !own.test(line))
}

describe('the manual pages', () => {
  it.each(Object.keys(pages))('%s is the one that is generated; scripts/man-page.mjs writes it anew', (file) => {
    expect(readFileSync(new URL(file, root), 'utf8')).toBe(pages[file])
  })

  it('are installed: the manifest names the English one in a list, for npm 11 links no other form', () => {
    expect(man).toEqual(['./man/gangmu.1'])
    expect(Object.keys(pages)).toContain('man/gangmu.1')
  })

  it.each(Object.keys(pages))('%s names every command, option, value and format', (file) => {
    const text = shown(pages[file] as string)
    for (const name of formatNames) expect(text).toContain(`\n${name} (.`)
    for (const [command, options] of Object.entries(commands)) {
      if (command !== 'outline') expect(text).toContain(`.SS "gangmu ${command}`)
      for (const [name, option] of Object.entries(options)) {
        expect(text).toMatch(new RegExp(`--${name}(?![\\w-])`))
        if (option.type === 'choice') expect(text).toContain(`--${name}=${option.values.join('|')}`)
      }
    }
  })

  it.each(Object.keys(pages))('%s holds no request but its own', (file) => {
    expect(strangeRequests(pages[file] as string)).toEqual([])
  })

  it('are in Chinese throughout where they are in Chinese', () => {
    const words = shown(manPage(zh, manZh, version)).split('\n')
    for (const text of [...Object.values(manEn.sections), ...Object.values(en.options)])
      expect(words).not.toContain(text)
  })
})

describe('a manual page of hostile texts', () => {
  const hostile = `.so /etc/passwd \\fBx\\fR 'y' "z" \`q\` a-b --c-d \u0007\n.sy ls\n'br \ud800 -`
  const help = {usage: `$0 x\n\n${hostile}`, examples: [[hostile, hostile]] as const, epilogue: hostile}
  const messages = {
    ...en,
    options: {...en.options, type: hostile},
    help: Object.fromEntries(Object.keys(en.help).map((name) => [name, help])) as Record<
      Exclude<CommandName, 'explain' | 'batch'>,
      typeof help
    >
  }
  const page = manPage(messages, {...manEn, does: hostile, manual: hostile, seeAlso: [hostile]}, '1')

  it('holds no request but its own', () => {
    expect(strangeRequests(page)).toEqual([])
    expect(page).not.toMatch(/\\f[^BIR]|\\(?![fB(:&-])|\p{Cs}|(?!\n)\p{Cc}/u)
  })

  it('says the texts as they are, with options that can be copied', () => {
    expect(page).toContain(
      `\\&.so /etc/passwd \\(rsfBx\\(rsfR \\(aqy\\(aq "z" \\fBq\\fR a-b \\-\\-c\\-d .sy ls \\(aqbr \ufffd \\-`
    )
    expect(page).toContain('\\(dqz\\(dq')
  })
})
