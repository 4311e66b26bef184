import {expect, it} from 'vitest'
import * as core from './index.js'

it('exports these names and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'defaultConstructs',
    'explain',
    'explainImplicit',
    'idsOf',
    'leaveOut',
    'limitDepth',
    'metadataOf',
    'optionError',
    'parse',
    'readLeaves',
    'readMarker',
    'repeatedContents',
    'slugger',
    'titleOf',
    'withoutClosing'
  ])
})
