import {expect, it} from 'vitest'
import * as core from './index.js'

it('exports these names and no others', () => {
  expect(Object.keys(core).sort()).toEqual([
    'applyEdits',
    'causeMessage',
    'chosenOptions',
    'datesIn',
    'defaultConstructs',
    'diagnose',
    'diagnosticMessage',
    'explain',
    'explainImplicit',
    'explanationMessage',
    'find',
    'findMember',
    'fix',
    'idsOf',
    'implicitExplanationMessage',
    'isRepairable',
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
    'repair',
    'repeatedContents',
    'ruleNames',
    'sectionAt',
    'slugger',
    'textOf',
    'titleOf',
    'walk',
    'withoutClosing'
  ])
})
