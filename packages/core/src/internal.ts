/**
 * `@gangmu/core/internal`: for the tools of this repository. Not part of the public names: it can change or go with any
 * version.
 */
export {evidenceNames, parserWithout} from './ablation.js'
export {type CountedSteps, countSteps} from './counted-steps.js'
export {costs} from './search/costs/index.js'
