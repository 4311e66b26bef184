import {describe, expect, test} from 'vitest'
import {pinned} from './pnpm.mjs'
import {cleanEnvironment} from './run.mjs'
import {mustInstall, nodeSuffices, stampOf} from './stamp.mjs'

describe('the stamp of an installation', () => {
  const stamp = stampOf('lockfile: 1', 'v20.20.2')

  test('lets the second run install nothing', () => {
    expect(mustInstall(stamp, stampOf('lockfile: 1', 'v20.20.2'))).toBe(false)
  })

  test('is missing at first', () => {
    expect(mustInstall(undefined, stamp)).toBe(true)
  })

  test.each([
    ['the lockfile', 'lockfile: 2', 'v20.20.2'],
    ['the version of Node', 'lockfile: 1', 'v22.12.0']
  ])('is outdated by another state of %s', (_, lockfile, version) => {
    expect(mustInstall(stamp, stampOf(lockfile, version))).toBe(true)
  })
})

describe('the version of Node', () => {
  test.each(['v20.19.0', 'v20.20.2', 'v22.0.0'])('%s suffices for >=20.19', (version) => {
    expect(nodeSuffices(version, '>=20.19')).toBe(true)
  })

  test.each(['v18.20.4', 'v20.18.3', 'v9.99.0'])('%s does not', (version) => {
    expect(nodeSuffices(version, '>=20.19')).toBe(false)
  })

  test('is compared with a range of one form only', () => {
    expect(() => nodeSuffices('v20.19.0', '^20')).toThrow('engines.node')
  })
})

describe('pnpm', () => {
  test('is pinned to one exact version', () => {
    expect(pinned('pnpm@10.34.9')).toBe('pnpm@10.34.9')
    expect(pinned('pnpm@10.34.9+sha512.abc')).toBe('pnpm@10.34.9')
  })

  test.each([undefined, 'pnpm@10', 'pnpm@^10.34.9', 'npm@11.0.0'])('refuses %s', (field) => {
    expect(() => pinned(field)).toThrow('packageManager')
  })

  test('does not see what --silent and production settings would make npm hand to it', () => {
    const env = {PATH: '/bin', npm_config_loglevel: 'silent', NODE_ENV: 'production', npm_config_registry: 'kept'}
    const seen = cleanEnvironment(env)
    expect(seen).toMatchObject({PATH: '/bin', npm_config_registry: 'kept'})
    expect(seen).not.toHaveProperty('npm_config_loglevel')
    expect(seen).not.toHaveProperty('NODE_ENV')
  })

  test('gives up sooner without a network, unless the user decides otherwise', () => {
    expect(cleanEnvironment({})).toHaveProperty('npm_config_fetch_retry_maxtimeout', '8000')
    const env = {npm_config_fetch_retry_maxtimeout: '60000'}
    expect(cleanEnvironment(env)).toHaveProperty('npm_config_fetch_retry_maxtimeout', '60000')
  })
})
