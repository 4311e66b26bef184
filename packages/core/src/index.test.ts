import {expect, it} from 'vitest'
import * as core from './index.js'

it('exports these names and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'defaultConstructs',
    'explain',
    'explainImplicit',
    'findMember',
    'idsOf',
    'leaveOut',
    'parse',
    'readLeaves',
    'readMarker',
    'referencesIn',
    'repeatedContents',
    'slugger',
    'titleOf',
    'withoutClosing'
  ])
})
