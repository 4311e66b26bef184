import {readFileSync} from 'node:fs'
import {mkdir, mkdtemp, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {Ajv2020} from 'ajv/dist/2020.js'
import {beforeAll, describe, expect, it} from 'vitest'
import {gangmu} from '../../../../testing/run-command.js'
import {configSchema} from './config-schema.js'

let cwd: string
const configured: Record<string, unknown> = {
  body: 'none',
  markers: 'strip',
  implicit: false,
  jobs: 2,
  rules: {'lone-item': 'off'}
}

beforeAll(async () => {
  cwd = await mkdtemp(join(tmpdir(), 'gangmu config '))
  await mkdir(join(cwd, 'configured', 'below'), {recursive: true})
  await mkdir(join(cwd, 'wrong'))
  await writeFile(join(cwd, 'in.txt'), '一、清渠\n先清东渠。\n二、修闸\n再修闸。\n')
  await writeFile(join(cwd, 'configured', 'gangmu.config.json'), JSON.stringify({$schema: 'x', ...configured}))
})

const inFolder = (folder: string, args: string[]) => gangmu(args, {cwd: join(cwd, folder)})

describe('the schema of the configuration', () => {
  const file = new URL('../../schema/config-1.json', import.meta.url)

  it('is the one that is published; scripts/config-schema.mjs writes it anew', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(configSchema())
  })

  it('takes what the command takes, and nothing else', () => {
    const validate = new Ajv2020().compile(configSchema())
    expect(validate({$schema: 'x', ...configured})).toBe(true)
    for (const wrong of [
      {body: 'some'},
      {jobs: 0},
      {implicit: 'yes'},
      {output: 'x'},
      {bdy: 'none'},
      {rules: {x: 'off'}},
      []
    ])
      expect(validate(wrong)).toBe(false)
  })
})

describe('a configuration', () => {
  it('is found in the folder and in those above it, and arguments win over it', async () => {
    for (const folder of ['configured', 'configured/below']) {
      const up = folder === 'configured' ? '..' : '../..'
      expect((await inFolder(folder, [`${up}/in.txt`])).stdout).toBe('## 清渠\n\n## 修闸\n')
      expect((await inFolder(folder, [`${up}/in.txt`, '--markers', 'keep'])).stdout).toBe(
        '## 一、清渠\n\n## 二、修闸\n'
      )
    }
  })

  it('is not read with --no-config, and is another one with --config', async () => {
    expect((await inFolder('configured', ['../in.txt', '--no-config', '--body=none'])).stdout).toContain('一、')
    await writeFile(join(cwd, 'other.json'), '{"format": "opml"}')
    expect((await inFolder('configured', ['../in.txt', '--config', '../other.json'])).stdout).toContain('<opml')
  })

  it('says nothing of an option that has no effect on the format of one call', async () => {
    const {stdout, stderr} = await inFolder('configured', ['../in.txt', '--format', 'json'])
    expect([JSON.parse(stdout).outline.length, stderr]).toEqual([2, ''])
  })

  it('of the outline is not that of explain, which has formats of its own', async () => {
    await writeFile(join(cwd, 'other.json'), '{"format": "opml", "implicit": true}')
    expect(await gangmu(['explain', '--config', 'other.json', 'in.txt'], {cwd})).toMatchObject({code: 0, stderr: ''})
  })

  it.each([
    ['{"fromat": "json"}', 'there is no option “fromat”, did you mean format?'],
    ['{"format": "mardown"}', '“format” cannot be “mardown”, did you mean markdown?'],
    ['{"chunk-size": "many"}', '“chunk-size” cannot be “many”, give a whole number'],
    ['{"implicit": "perhaps"}', '“implicit” is there or not, and takes no “perhaps”'],
    ['{"format": ["json"]}', '“format” cannot be “["json"]”'],
    ['{"encoding": 7}', '“encoding” cannot be 7, give a text'],
    ['{"output": "x"}', 'there is no option “output”'],
    ['{"rules": {"series-gp": "off"}}', '“rules”: there is no “series-gp”, did you mean series-gap?'],
    ['{"rules": ["series-gap"]}', '“rules” cannot be ["series-gap"], give names with a value: {"series-gap": "off"}'],
    ['[1]', 'this is no configuration; write {"format": "json"}'],
    ['{', 'cannot be read as JSON']
  ])('%s is wrong usage, and the file is named', async (content, message) => {
    await writeFile(join(cwd, 'wrong', '.gangmurc'), content)
    const {code, stdout, stderr} = await inFolder('wrong', ['../in.txt'])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toContain(message)
    expect(stderr).toContain('.gangmurc')
  })

  it('is data, also where it is called like a program', async () => {
    await writeFile(join(cwd, 'program.mjs'), 'console.log("ran"); export default {}')
    const {code, stdout, stderr} = await gangmu(['in.txt', '--config', 'program.mjs'], {cwd})
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('program.mjs cannot be read as JSON')])
  })

  it('that is named and is not there is wrong usage', async () => {
    const {code, stderr} = await gangmu(['in.txt', '--config', 'missing.json'], {cwd})
    expect([code, stderr.split('\n')[0]]).toEqual([2, 'gangmu: missing.json: there is no such file; check the name'])
  })
})
