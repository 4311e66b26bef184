/** Random outline trees for property tests. */
import type {Flow, Item, Phrasing} from '@gangmu/core'
import fc from 'fast-check'
import {
  type Built,
  contents,
  type Head,
  item,
  lead,
  line,
  list,
  outline,
  paragraph,
  section,
  title
} from './build-tree.js'

// An interface has no index signature, which letrec asks for.
type Levels = {
  phrasing: (string | Phrasing)[]
  items: Item[]
  section: Flow
}

/** Whole documents whose leaves are drawn from `text`; a heading may be without a marker, without a title, or both. */
export function randomOutline(text: fc.Arbitrary<string>): fc.Arbitrary<Built> {
  const marker = fc.constantFrom('一、', '（一）', '第一，', '1. ', '第一条 ', '一是', '①', '- ')
  const head: fc.Arbitrary<Head> = fc.record(
    {marker: fc.oneof(marker, fc.constant(['①', '第一，'])), title: text, runIn: fc.boolean()},
    {requiredKeys: []}
  )
  const headLine = fc
    .tuple(fc.constantFrom('subtitle', 'documentNumber', 'byline', 'date', 'salutation'), text)
    .map(([type, value]) => line(type, value))

  const {phrasing, section: randomSection} = fc.letrec<Levels>((tie) => ({
    phrasing: fc.array(
      fc.oneof(
        {maxDepth: 3, depthIdentifier: 'phrasing'},
        text,
        text.map(lead),
        tie('items').map((items) => list(...items))
      ),
      {maxLength: 4}
    ),
    items: fc.array(
      fc.tuple(head, tie('phrasing')).map(([begin, content]) => item(begin, ...content)),
      {minLength: 1, maxLength: 3}
    ),
    section: fc
      .tuple(
        head,
        fc.array(
          fc.oneof(
            {maxDepth: 8, depthIdentifier: 'section'},
            tie('phrasing').map((content) => paragraph(...content)),
            tie('section')
          ),
          {maxLength: 4}
        )
      )
      .map(([begin, content]) => section(begin, ...content))
  }))

  const body = fc.oneof(
    headLine,
    phrasing.map((content) => paragraph(...content)),
    randomSection,
    randomSection
  )
  return fc
    .tuple(
      fc.option(fc.array(text, {minLength: 1, maxLength: 2})),
      fc.option(fc.array(text, {minLength: 1, maxLength: 3})),
      fc.array(body, {maxLength: 5})
    )
    .map(([titleLines, entries, blocks]) =>
      outline(...(titleLines ? [title(...titleLines)] : []), ...(entries ? [contents(...entries)] : []), ...blocks)
    )
}
