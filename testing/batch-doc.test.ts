/** The lines of docs/batch.md that it says are run, with GNU parallel where that is installed. */
import {spawnSync} from 'node:child_process'
import {chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {delimiter, join} from 'node:path'
import {afterAll, beforeAll, describe, expect, test} from 'vitest'
import {fencesOf} from './fences.js'
import {shell} from './run-command.js'

const fences = fencesOf(new URL('../docs/batch.md', import.meta.url))
const blocks = fences.filter(({language}) => language === 'sh').map(({content}) => content)
const withParallel = blocks.filter((block) => block.includes('parallel '))
const others = blocks.filter((block) => !withParallel.includes(block))
const hasParallel = /GNU parallel/.test(spawnSync('parallel', ['--version'], {encoding: 'utf8'}).stdout ?? '')

let folder = ''
let expected = ''

beforeAll(async () => {
  // Without blanks in its path, which stands in PATH.
  folder = mkdtempSync(join(tmpdir(), 'gangmu-batch-doc-'))
  for (const {name, content} of fences) if (name) writeFileSync(join(folder, name), content)
  const command = join(folder, 'gangmu')
  writeFileSync(command, `#!/bin/sh\nexec ${(await shell('printf %s "$GANGMU"')).stdout} "$@"\n`)
  chmodSync(command, 0o755)
  await run('gangmu batch --jobs 1 corpus.jsonl > expected.jsonl')
  expected = read('expected.jsonl')
})
afterAll(() => rmSync(folder, {recursive: true, force: true}))

const read = (file: string): string => readFileSync(join(folder, file), 'utf8')

function run(block: string) {
  const PATH = `${folder}${delimiter}${process.env.PATH}`
  return shell(block, {cwd: folder, env: {PATH, HOME: folder, LC_ALL: 'C.UTF-8'}})
}

/** What a block leaves in outlines.jsonl; without the place of an error, which counts from the block of a process. */
async function outlinesOf(block: string): Promise<string> {
  rmSync(join(folder, 'outlines.jsonl'), {force: true})
  await run(block)
  return read('outlines.jsonl').replaceAll(/"line":\d+/g, '"line":0')
}

describe('docs/batch.md', () => {
  test('has what it is tested for', () => {
    expect([others.length, withParallel.length]).toEqual([2, 3])
    expect(expected.split('\n').map((line) => line.slice(0, 12))).toEqual([
      '{"id":"canal',
      '{"id":"gate"',
      '{"id":"lost"',
      '{"id":"dam",',
      ''
    ])
  })

  test('shows how one process reads a corpus, and goes on', async () => {
    const [whole = '', resume = ''] = others
    await run(whole)
    expect(read('outlines.jsonl')).toBe(expected)
    expect((await run(resume)).stdout).toBe('')
    expect(read('cut.jsonl')).toBe(expected)
  })

  const title = hasParallel
    ? 'shows how GNU parallel gives what one process gives'
    : 'shows how GNU parallel is used (skipped: it is not installed; apt-get install parallel)'
  test.skipIf(!hasParallel).each(withParallel.map((block) => ({block, first: block.split('\n')[0]})))(
    `${title}: $first`,
    async ({block}) => {
      expect(await outlinesOf(block)).toBe(expected.replaceAll(/"line":\d+/g, '"line":0'))
    }
  )

  test.skipIf(!hasParallel)('GNU parallel gives what one process gives where there are many blocks', async () => {
    const corpus = read('corpus.jsonl').repeat(100)
    writeFileSync(join(folder, 'many.jsonl'), corpus)
    const [line = ''] = withParallel
    const small = line.replace('--block 10M', '--block 10k -j 3').replace('corpus.jsonl', 'many.jsonl')
    expect(small).toContain('--block 10k -j 3')
    expect(await outlinesOf(small)).toBe(expected.replaceAll(/"line":\d+/g, '"line":0').repeat(100))
  })
})
