import {diagnose, parse} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {type Fixture, fixtures} from './fixtures.js'

/** The diagnostics of a case as messages.txt has them: `line:column rule actual → expected`. */
function messagesOf({source, parseOptions}: Fixture): string {
  return diagnose(parse(source, parseOptions), {source})
    .map(({rule, place: {start}, actual, expected}) => {
      const right = expected === undefined ? '' : ` → ${expected}`
      return `${start.line}:${start.column} ${rule} ${actual}${right}\n`
    })
    .join('')
}

describe('the diagnostics of a case are those of messages.txt, or none', () => {
  it.each(fixtures.map((fixture) => [fixture.name, fixture] as const))('fixtures/%s', (_, fixture) => {
    expect(messagesOf(fixture)).toBe(fixture.has('messages.txt') ? fixture.read('messages.txt') : '')
  })

  it('are tried on cases that have some', () => {
    expect(fixtures.filter(({has}) => has('messages.txt')).length).toBeGreaterThan(10)
  })
})
