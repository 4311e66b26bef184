/**
 * The examples of the READMEs are run. In a README
 *
 * - a fenced block with a name after its language is a file: ```text speech.txt;
 * - `sh` blocks hold commands, a line each, run in a folder with its files; `ts` blocks hold programs;
 * - a block without a name directly after one of these is what it prints.
 */
import {copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {type Fence, fencesOf} from './fences.js'
import {gangmu, shell} from './run-command.js'
import {printedByProgram} from './run-program.js'

const root = new URL('../', import.meta.url)
const scripts = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')).scripts as Record<string, string>

const readmes = [
  'README.md',
  'README.zh-CN.md',
  'packages/core/README.md',
  'packages/markdown/README.md',
  'packages/exporters/README.md',
  'packages/opencc/README.md',
  'packages/importers/README.md',
  'packages/benchmark/README.md',
  'apps/cli/README.md'
]

/** What the READMEs call the file of the reader. */
const readersOwn = ['my.txt', '我的讲话.txt']

/** What the READMEs call the document whose numbers are all automatic. */
const wordDocuments = ['notice.docx', '通知.docx']
const wordDocument = new URL('../packages/importers/fixtures/same-document/counted-numbers.docx', import.meta.url)

describe.each(readmes)('%s', (name) => {
  const file = new URL(name, root)
  const readme = readFileSync(file, 'utf8')
  const locale = name.includes('zh-CN') ? 'zh_CN.UTF-8' : 'en_US.UTF-8'
  const fences = fencesOf(file)
  let folder = ''

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'gangmu-readme-'))
    for (const name of readersOwn) writeFileSync(join(folder, name), '一、清渠\n二、修闸\n')
    for (const name of wordDocuments) copyFileSync(wordDocument, join(folder, name))
    for (const fence of fences) if (fence.name) writeFileSync(join(folder, fence.name), fence.content)
  })
  afterAll(() => rmSync(folder, {recursive: true, force: true}))

  const examples = fences.flatMap((fence, index) => exampleOf(fence, fences[index + 1]))

  test.each(examples.filter(({language}) => language === 'sh'))(
    'prints what it says: $title',
    async ({content, output}) => {
      let printed = ''
      for (const command of content.split('\n'))
        printed += await printedBy(command.replace(/ +#.*/, ''), folder, locale)
      if (output !== undefined) expect(printed).toBe(output)
    }
  )

  test.each(examples.filter(({language}) => language === 'ts'))(
    'runs as it says: $title',
    async ({content, output}) => {
      expect((await printedByProgram(content)).trimEnd()).toBe(output?.trimEnd())
    }
  )

  test('has an example', () => {
    expect(examples.length).toBeGreaterThan(0)
  })

  test('links to files that exist', () => {
    const targets = [...readme.matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(([, target]) => target as string)
    expect(targets.filter((target) => !existsSync(new URL(target, file)))).toEqual([])
  })
})

test.each(['README.md', 'README.zh-CN.md'])('%s names the options that the command has', async (name) => {
  const commands = [['--help'], ['explain', '--help'], ['check', '--help'], ['fix', '--help'], ['batch', '--help']]
  const help = (await Promise.all(commands.map((command) => gangmu(command)))).map(({stdout}) => stdout).join('')
  const optionsIn = (text: string) =>
    new Set([...text.matchAll(/(?<![\w-])--[a-z]+(?:-[a-z]+)*/g)].map(([option]) => option))
  const rows = readFileSync(new URL(name, root), 'utf8').match(/^\| `--.*$/gm) ?? []
  const general = ['--help', '--version']
  const known = [...optionsIn(help)].filter((option) => !general.includes(option))
  expect([...optionsIn(rows.join('\n'))].sort()).toEqual(known.sort())
})

interface Example {
  language: string
  title: string
  content: string
  output: string | undefined
}

function exampleOf(fence: Fence, next: Fence | undefined): Example[] {
  const {language} = fence
  if (language !== 'sh' && language !== 'ts') return []
  const content = fence.content.trimEnd()
  const printed = next && !next.name && next.language !== 'sh' && next.language !== 'ts'
  const title = `line ${fence.line}, ${content.split('\n')[0]}`
  return [{language, title, content, output: printed ? next.content : undefined}]
}

/** What a command prints. Of npm's scripts only those are run that call the command on a file; the others have to exist. */
async function printedBy(command: string, cwd: string, locale: string): Promise<string> {
  const script = /^npm (?:run )?([a-z:]+)\b(?! --silent -- )/.exec(command)?.[1]
  if (script !== undefined) {
    expect(Object.keys(scripts)).toContain(script)
    return ''
  }
  const line = command.replace(/^(?:npm start --silent --|gangmu) /, '$GANGMU ')
  const {code, stdout, stderr} = await shell(line, {cwd, env: {LC_ALL: locale}})
  // A batch says how much it did, and a check how much it found.
  expect({code, stderr: stderr.replace(/^gangmu: \d.*\n/gm, '')}).toEqual({
    code: command.startsWith('gangmu check ') ? 1 : 0,
    stderr: ''
  })
  return stdout
}
