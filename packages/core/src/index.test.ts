import {expect, it} from 'vitest'
import * as core from './index.js'

it('exports these names and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'chosenOptions',
    'datesIn',
    'defaultConstructs',
    'explain',
    'explainImplicit',
    'find',
    'findMember',
    'idsOf',
    'leaveOut',
    'limitDepth',
    'metadataOf',
    'oneOf',
    'optionError',
    'parse',
    'pathTo',
    'readLeaves',
    'readMarker',
    'referencesIn',
    'repeatedContents',
    'sectionAt',
    'slugger',
    'textOf',
    'titleOf',
    'walk',
    'withoutClosing'
  ])
})
