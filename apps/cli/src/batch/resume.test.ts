import {once} from 'node:events'
import {readFileSync, writeFileSync} from 'node:fs'
import {mkdtemp, readFile, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest'
import {fixtures} from '../../../../testing/fixtures.js'
import {gangmu, start} from '../../../../testing/run-command.js'
import {en} from '../messages/en.js'
import {runBatch} from './run-batch.js'

const documents = fixtures.filter((_, index) => index % 6 === 0)
const corpus = documents.map(({name, source}) => `${JSON.stringify({id: name, text: source})}\n`).join('')
let cwd: string
let whole: string

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu 续 '))
  await writeFile(join(cwd, 'corpus.jsonl'), corpus)
  whole = (await gangmu(['batch', 'corpus.jsonl'], {cwd})).stdout
})

/** Runs on the corpus after an output has been written, and gives what stands in the output afterwards. */
async function resumed(output: string | Buffer, ...args: string[]) {
  await writeFile(join(cwd, 'out.jsonl'), output)
  const outcome = await gangmu(['batch', 'corpus.jsonl', '-o', 'out.jsonl', '--resume', ...args], {cwd})
  return {...outcome, output: await readFile(join(cwd, 'out.jsonl'), 'utf8')}
}

describe('--resume', () => {
  const warn = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  afterAll(() => warn.mockRestore())

  it('gives the whole output, at whichever byte the earlier one was cut off', async () => {
    const input = join(cwd, 'small.jsonl')
    const output = join(cwd, 'small.out')
    writeFileSync(input, '{"id":"甲\\"","text":"一、乙"}\n\n{"text":"丙"}\nbad\n{"id":-3,"text":"丁\\n"}\n')
    const args = [input, '-o', output, '--jobs', '1', '--format', 'chunks']
    expect(await runBatch(args, en)).toBe(1)
    const bytes = readFileSync(output)
    expect(bytes.length).toBeGreaterThan(400)
    for (let length = 0; length <= bytes.length; length++) {
      writeFileSync(output, bytes.subarray(0, length))
      // The one bad line counts, whichever run wrote its record.
      expect(await runBatch([...args, '--resume'], en)).toBe(1)
      expect(readFileSync(output).equals(bytes), `cut off after ${length} bytes`).toBe(true)
    }
  })

  it('goes on with several jobs, and counts what was there', async () => {
    const cut = Buffer.from(whole).subarray(0, whole.length)
    const kept = cut.toString().split('\n').length - 1
    const {code, stderr, output} = await resumed(cut, '--jobs', '3')
    expect([code, output === whole]).toEqual([0, true])
    expect(stderr).toBe(`gangmu: ${documents.length - kept} documents, 0 errors; ${kept} records done before\n`)
  })

  it('does nothing where everything is there, and everything where nothing is', async () => {
    expect(await resumed(whole)).toMatchObject({code: 0, output: whole, stderr: expect.stringContaining('0 documents')})
    expect(await resumed('')).toMatchObject({code: 0, output: whole})
    const {code} = await gangmu(['batch', 'corpus.jsonl', '-o', 'new.jsonl', '--resume'], {cwd})
    expect([code, await readFile(join(cwd, 'new.jsonl'), 'utf8')]).toEqual([0, whole])
  })

  it('drops a last line that is no record, as a machine without power leaves it', async () => {
    const [first, second] = whole.split('\n')
    expect(await resumed(`${first}\n${second}\n${'\0'.repeat(50)}\n`)).toMatchObject({code: 0, output: whole})
  })

  const [first = '', ...others] = documents.map(({name}) => name)
  it.each([
    ['another document', `{"id":"x","outline":{}}\n`, `line 1 is the record "x", and the input has "${first}" there`],
    ['another order', `{"id":"${others[0]}","outline":{}}\n`, `line 1 is the record "${others[0]}"`],
    ['another line', '{"id":null,"line":9,"outline":{}}\n', 'line 1 is the record {"id":null,"line":9}'],
    ['another format', `{"id":"${first}","chunks":[]}\n`, 'line 1 has the format chunks; ask for --format chunks'],
    ['no output of batch', '{"a":1}\n{"b":2}\n', 'line 1 is no record of gangmu batch'],
    ['a text of one line', '一、甲', 'line 1 is no record of gangmu batch'],
    ['a text', '一、甲\n{}\n', 'line 1 is no record of gangmu batch']
  ])('refuses the output of %s, and leaves it as it was', async (_, other, message) => {
    const {code, output, stderr} = await resumed(other)
    expect([code, output]).toEqual([1, other])
    expect(stderr).toContain(`gangmu: out.jsonl: cannot be resumed: ${message}`)
  })

  it('refuses an output that has more records than the input', async () => {
    const {code, output, stderr} = await resumed(whole + whole)
    expect([code, output === whole + whole]).toEqual([1, true])
    expect(stderr).toContain(`it has more records than the input, which has ${documents.length}`)
  })

  it('after SIGKILL gives what a run without it gives', async () => {
    const input = join(cwd, 'large.jsonl')
    const output = join(cwd, 'killed.jsonl')
    writeFileSync(input, corpus.repeat(8))
    writeFileSync(output, '')
    // The input stays open, so there is always something left to do.
    const child = start(['batch', '-o', output, '--jobs', '2'])
    child.stdin.on('error', () => {})
    child.stdin.write(corpus.repeat(6))
    while (readFileSync(output).length < Buffer.byteLength(whole)) await setTimeout(5)
    child.kill('SIGKILL')
    await once(child, 'close')
    expect((await gangmu(['batch', input, '-o', output, '--jobs', '2', '--resume'])).code).toBe(0)
    expect(readFileSync(output, 'utf8') === whole.repeat(8)).toBe(true)
  })
})
