import {type AnyNode, defaultConstructs, type Marker, parse, readMarker} from '@gangmu/core'
import {describe, expect, it} from 'vitest'
import {fixtures} from './fixtures.js'

/** No marker and no look-alike of one is longer. */
const longest = 24

function markersOf(node: AnyNode): Marker[] {
  if (node.type === 'marker') return [node]
  return 'children' in node ? node.children.flatMap(markersOf) : []
}

interface Sample {
  readonly source: string
  readonly markers: readonly Marker[]
  /** Whether a marker stands at an offset. */
  readonly taken: (offset: number) => boolean
}

const samples: readonly Sample[] = fixtures.map(({source}) => {
  const markers = markersOf(parse(source))
  const taken = new Uint8Array(source.length)
  for (const {position} of markers) taken.fill(1, position.start.offset, position.end.offset)
  return {source, markers, taken: (offset) => taken[offset] === 1}
})

describe.each(defaultConstructs.map((construct) => [construct.name, construct] as const))('%s', (name, construct) => {
  it('has a fixture in which it numbers members', () => {
    expect(samples.some(({markers}) => markers.some((marker) => marker.construct === name))).toBe(true)
  })

  it('has a fixture in which its characters stand in prose, and stay prose', () => {
    const hasLookAlike = samples.some(({source, taken}) => {
      for (let offset = 0; offset < source.length; offset++)
        if (!taken(offset) && readMarker(construct, source.slice(offset, offset + longest)) !== null) return true
      return false
    })
    expect(hasLookAlike).toBe(true)
  })
})
