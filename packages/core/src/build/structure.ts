import type {Anatomy} from '../anatomy/index.js'
import type {ConstructTable} from '../markers/compile.js'
import type {Construct} from '../markers/complete.js'
import type {Scan} from '../scan.js'
import type {Step} from '../search/state.js'
import type {Source} from '../source.js'
import {findImplicit, type ImplicitHeading} from './implicit/index.js'
import {findParallels, type Parallels} from './implicit/parallel/index.js'
import {type Member, type Outline, readSteps} from './members.js'

/** What a text consists of, before it is written as a tree. */
export interface Structure {
  readonly outline: Outline
  /** The headings without a marker, by the blocks that they begin. */
  readonly implicit: Map<number, ImplicitHeading>
  /** The groups of paragraphs that begin alike: looked for where somebody asks for them. */
  readonly parallels: () => Parallels[]
}

/** Reads what the search decided, and the headings that it does not know. */
export function structureOf(
  source: Source,
  anatomy: Anatomy,
  {candidates, blocks}: Scan,
  table: ConstructTable,
  steps: readonly Step[]
): Structure {
  const outline = readSteps(steps, candidates, source.blockStarts.length)
  const implicit = findImplicit(source, anatomy, blocks, outline)
  const isArticle = ({construct}: Member) => (table.constructs[construct] as Construct).untitled === true
  const isHeading = (block: number) => implicit.has(block)
  const parallels = () => findParallels({source, anatomy, blocks, outline, isHeading, isArticle})
  return {outline, implicit, parallels}
}
