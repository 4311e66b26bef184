import {expect, it} from 'vitest'
import {gangmu} from '../../../../testing/run-command.js'
import {formats} from '../outline/formats.js'

it('gangmu formats names each format of results and of documents, with how names of files end', async () => {
  const {code, stdout} = await gangmu(['formats'])
  expect(code).toBe(0)
  const rows = stdout.split('\n').map((line) => line.trim().split(/\s{2,}/))
  for (const {name, extension} of formats) expect(rows).toContainEqual([name, extension, expect.any(String)])
  expect(rows).toContainEqual(['html', '.html .htm .xhtml', expect.stringContaining('web pages')])
  expect((await gangmu(['formats'], {env: {LC_ALL: 'zh_CN.UTF-8'}})).stdout).toContain('能读取的文稿')
})

it('gangmu formats takes no operand', async () => {
  expect(await gangmu(['formats', 'x'])).toMatchObject({code: 2, stdout: ''})
})
