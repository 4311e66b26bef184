import {countSteps} from '@gangmu/core/internal'
import {describe, expect, it} from 'vitest'
import {textOf} from '../texts/index.js'
import {nastyInputs} from './index.js'

/** Enough for a habit of the reader to show, and little enough for 500 inputs. */
const characters = 600

/** Ordinary speech has 20 moves for each event; nothing may need more than six times that. */
const mostMoves = 120

/** Every place with a character that can begin a marker is looked at by the constructs that can go on with the next one. */
const mostReads = 20

/** Twice the text is twice the work, and a little more while the document begins. */
const mostGrowth = 2.5

/** Below these, a few steps more are no growth: where a document begins there are few ways to go on. */
const fewSteps = 100

describe('the steps of reading', () => {
  it.each(nastyInputs)('are bounded, and grow with the text alone: $name', ({make}) => {
    const half = countSteps(make(characters))
    const whole = countSteps(make(2 * characters))
    expect(whole.moves / Math.max(1, whole.events)).toBeLessThanOrEqual(mostMoves)
    expect(whole.reads / (2 * characters)).toBeLessThanOrEqual(mostReads)
    expect((whole.moves + fewSteps) / (half.moves + fewSteps)).toBeLessThanOrEqual(mostGrowth)
    expect((whole.reads + fewSteps) / (half.reads + fewSteps)).toBeLessThanOrEqual(mostGrowth)
  })

  it('are few in ordinary text', () => {
    const text = textOf('speech', 30_000, 1)
    const {reads, events, moves} = countSteps(text)
    expect(events).toBeGreaterThan(100)
    expect(moves / events).toBeLessThan(25)
    expect(reads / text.length).toBeLessThan(0.15)
  })
})
