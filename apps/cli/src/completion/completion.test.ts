import {expect, it} from 'vitest'
import {gangmu} from '../../../../testing/run-command.js'

it.each([
  [[], 'completion needs a shell, choose one of: bash, zsh'],
  [['fish'], 'there is no completion for “fish”, choose one of: bash, zsh'],
  [['bash', 'zsh'], 'there is no completion for “bash zsh”, choose one of: bash, zsh']
])('gangmu completion %j is wrong usage, and the shells are named', async (args, problem) => {
  const {code, stdout, stderr} = await gangmu(['completion', ...args])
  expect([code, stdout, stderr.split('\n')[0]]).toEqual([2, '', `gangmu: ${problem}`])
})

it('gangmu completion --help says how it is switched on', async () => {
  const {code, stdout} = await gangmu(['completion', '--help'])
  expect([code, stdout.includes('source <(gangmu completion bash)')]).toEqual([0, true])
})
