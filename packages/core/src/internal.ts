/**
 * `@gangmu/core/internal`: for the tools of this repository. Not part of the public names: it can change or go with any
 * version.
 */
export {evidenceNames, parserWithout} from './ablation.js'
export {type CountedSteps, countSteps} from './counted-steps.js'
export {compileConstructs} from './markers/compile.js'
export type {Construct} from './markers/complete.js'
export {closeBracket, openBracket} from './markers/delimiters.js'
export {matchMarker} from './markers/match.js'
export {type MarkerPart, type MarkerParts, partsOf} from './markers/parts.js'
export {writeLike} from './numerals/write-like.js'
export {costs} from './search/costs/index.js'
