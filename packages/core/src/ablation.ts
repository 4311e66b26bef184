import type {Anatomy, BlockKind} from './anatomy/index.js'
import type {HintedText} from './hints/types.js'
import {type ConstructTable, compileConstructs} from './markers/compile.js'
import {defaultConstructs, type MarkerConstruct} from './markers/index.js'
import {optionError} from './option-error.js'
import type {ParseOptions} from './options.js'
import {type Pipeline, pipeline, prepare, treeOf} from './pipeline.js'
import {place} from './place.js'
import {type Costs, costKinds, costs, freeOf} from './search/costs/index.js'
import {search} from './search/index.js'
import type {Root} from './types.js'

/** What can be left out: the steps, and the constructs that they are given. */
interface Ablated {
  readonly pipeline: Pipeline
  readonly constructs: readonly MarkerConstruct[]
}

type Ablation = (rest: Ablated) => Ablated

/** Some anatomy less than there is. */
type Simplify = (anatomy: Anatomy) => Anatomy

const none: ReadonlySet<number> = new Set()

/** The parts that the anatomy finds, and what is left without each: its blocks are text like any other. */
const anatomies = {
  title: asText('title'),
  heads: asText('subtitle', 'documentNumber', 'byline', 'date'),
  salutations: asText('salutation'),
  contents: asText('contents'),
  notes: asText('notes'),
  quotations: asText('quoted'),
  furniture: asText('furniture'),
  attachments: asText('attachments'),
  closings: (anatomy) => ({...anatomy, closings: none}),
  restarts: (anatomy) => ({...anatomy, restarts: none, copies: []}),
  carried: (anatomy) => ({...anatomy, carried: none}),
  headings: (anatomy) => ({...anatomy, headings: none})
} as const satisfies Readonly<Record<string, Simplify>>

function asText(...kinds: readonly BlockKind[]): Simplify {
  return (anatomy) => ({...anatomy, kinds: anatomy.kinds.map((kind) => (kinds.includes(kind) ? 'text' : kind))})
}

/** Without the strength of forms, taking any marker for prose costs what it does for the middle one of them. */
const likeTheMiddle: Costs['form']['rejection'] = (candidate) => (candidate.place === place.line ? 3 : 1)

/** Everything that speaks for an outline and can be left out, by name. A name with a point is a part of the kind before it. */
const ablations: ReadonlyMap<string, Ablation> = new Map<string, Ablation>([
  ...costKinds.flatMap(costAblations),
  ['listings', withoutCosts('suspicions', ['listing'])],
  ['references', ({constructs, ...rest}) => ({...rest, constructs: constructs.map(withoutSurroundings)})],
  ['flattened', replacing({splitFlattenedLines: (source) => source})],
  ['wraps', replacing({joinWrappedLines: (source) => source})],
  ['anatomy', simplifying(...Object.values(anatomies))],
  ...Object.entries(anatomies).map(([name, simplify]) => [`anatomy.${name}`, simplifying(simplify)] as const)
])

/** The names of all that can be left out. */
export const evidenceNames: readonly string[] = [...ablations.keys()]

/**
 * A parser that does without some of the evidence, as if nobody had thought of it: what it finds less tells what the
 * evidence is worth.
 *
 * @throws {OptionError} for a name that is not among `evidenceNames`
 */
export function parserWithout(
  names: readonly string[]
): (text: string | HintedText, options?: Pick<ParseOptions, 'implicit'>) => Root {
  let ablated: Ablated = {pipeline, constructs: defaultConstructs}
  for (const name of names) {
    const ablation = ablations.get(name)
    if (ablation === undefined) throw optionError('names', name, 'no such evidence', evidenceNames)
    ablated = ablation(ablated)
  }
  const table: ConstructTable = compileConstructs(ablated.constructs)
  return (text, {implicit} = {}) => {
    const prepared = prepare(ablated.pipeline, text, table)
    return treeOf(prepared, search(prepared.context, prepared.anatomy), implicit)
  }
}

/** A kind of costs, and each cost of it. */
function costAblations(kind: keyof Costs): [string, Ablation][] {
  const names = Object.keys(costs[kind])
  return [
    [kind, withoutCosts(kind, names)],
    ...names.map((name): [string, Ablation] => [`${kind}.${name}`, withoutCosts(kind, [name])])
  ]
}

function withoutCosts(kind: keyof Costs, names: readonly string[]): Ablation {
  return ({pipeline, ...rest}) => {
    const free = {
      ...freeOf(pipeline.costs[kind], names),
      ...(names.includes('rejection') && {rejection: likeTheMiddle})
    }
    return {...rest, pipeline: {...pipeline, costs: {...pipeline.costs, [kind]: free} as Costs}}
  }
}

function replacing(steps: Partial<Pipeline>): Ablation {
  return ({pipeline, ...rest}) => ({...rest, pipeline: {...pipeline, ...steps}})
}

function simplifying(...simplify: readonly Simplify[]): Ablation {
  return ({pipeline, ...rest}) => {
    const readAnatomy: Pipeline['readAnatomy'] = (...given) =>
      simplify.reduce((anatomy, each) => each(anatomy), pipeline.readAnatomy(...given))
    return {...rest, pipeline: {...pipeline, readAnatomy}}
  }
}

/** A construct that does not look at what stands around a marker: references to parts of a document look like markers then. */
function withoutSurroundings({notBefore: _, notAfter: __, ...construct}: MarkerConstruct): MarkerConstruct {
  return construct
}
