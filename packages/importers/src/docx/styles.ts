import type {RunProperties} from '../office/types.js'
import type {XmlElement, XmlReader} from '../xml.js'
import {childOf} from '../xml-tree.js'
import {isOn, type ParagraphProperties, paragraphPropertiesOf, runPropertiesOf, valueIn} from './properties.js'

/** A style with all that it inherits. */
export interface Style {
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
  /** Its id and those of the styles that it is based on, from the nearest on. */
  readonly lineage: readonly string[]
  /** What its name, or that of one that it is based on, calls it: the title, or a heading of a level from 1. */
  readonly role: 'title' | number | undefined
}

export interface Styles {
  /** A style by its id; the default paragraph style for undefined and for ids that no style has. */
  readonly paragraph: (id: string | undefined) => Style
  /** What a character style says. */
  readonly run: (id: string | undefined) => RunProperties
  /** The list that a numbering style stands for. */
  readonly numbering: (id: string) => number | undefined
}

interface Definition {
  readonly id: string
  readonly basedOn: string | undefined
  readonly paragraph: ParagraphProperties
  readonly run: RunProperties
  readonly role: Style['role']
}

interface Definitions {
  readonly byId: Map<string, Definition>
  defaults: Pick<Definition, 'paragraph' | 'run'>
  defaultId: string | undefined
}

/** Longer chains of styles are circles that were cut open, or no styles of a person's. */
const longestLineage = 64

/** Reads the part of the styles (ECMA-376 17.7), whose elements are taken one by one. */
export function readStyles(chunks: Iterable<Uint8Array> | undefined, reader: XmlReader): Styles {
  const definitions: Definitions = {byId: new Map(), defaults: {paragraph: {}, run: {}}, defaultId: undefined}
  if (chunks !== undefined)
    reader.visit(chunks, {
      whole: new Set(['w:style', 'w:docDefaults']),
      element: (element) => take(element, definitions)
    })
  const resolvedStyles = new Map<string, Style>()
  const plain: Style = {...definitions.defaults, lineage: [], role: undefined}
  const paragraph = (id: string | undefined): Style => {
    const key = id !== undefined && definitions.byId.has(id) ? id : definitions.defaultId
    if (key === undefined) return plain
    const known = resolvedStyles.get(key)
    if (known !== undefined) return known
    const style = resolve(lineageOf(key, definitions.byId), definitions.defaults)
    resolvedStyles.set(key, style)
    return style
  }
  const runs = new Map<string, RunProperties>()
  return {
    paragraph,
    run: (id) => {
      if (id === undefined) return {}
      const known = runs.get(id) ?? resolve(lineageOf(id, definitions.byId), {paragraph: {}, run: {}}).run
      runs.set(id, known)
      return known
    },
    numbering: (id) =>
      lineageOf(id, definitions.byId).find(({paragraph: {numId}}) => numId !== undefined)?.paragraph.numId
  }
}

function take(element: XmlElement, definitions: Definitions): void {
  if (element.name === 'w:docDefaults') {
    definitions.defaults = {
      paragraph: paragraphPropertiesOf(childOf(childOf(element, 'w:pPrDefault'), 'w:pPr')),
      run: runPropertiesOf(childOf(childOf(element, 'w:rPrDefault'), 'w:rPr'))
    }
    return
  }
  const {'w:styleId': id, 'w:type': type, 'w:default': isDefault} = element.attributes
  if (id === undefined) return
  if (type === 'paragraph' && isDefault !== undefined && !['0', 'false', 'off'].includes(isDefault))
    definitions.defaultId ??= id
  definitions.byId.set(id, {
    id,
    basedOn: valueIn(element, 'w:basedOn'),
    paragraph: paragraphPropertiesOf(childOf(element, 'w:pPr')),
    run: runPropertiesOf(childOf(element, 'w:rPr')),
    role: roleOf(valueIn(element, 'w:name') ?? id) ?? (isOn(element, 'w:customStyle') ? undefined : roleOf(id))
  })
}

/** Word stores the names of its own styles in English, WPS and converters in Chinese too: `heading 1`, `标题 1`, `Title`. */
function roleOf(name: string): Style['role'] {
  if (/^(?:title|标题|標題)$/i.test(name)) return 'title'
  const level = /^(?:heading|标题|標題)\s*([1-9])$/i.exec(name)?.[1]
  return level === undefined ? undefined : Number(level)
}

/** A style and those that it is based on, from the nearest on; a circle ends where it closes. */
function lineageOf(id: string, styles: ReadonlyMap<string, Definition>): readonly Definition[] {
  const lineage: Definition[] = []
  const seen = new Set<string>()
  let style = styles.get(id)
  while (style !== undefined && !seen.has(style.id) && lineage.length < longestLineage) {
    seen.add(style.id)
    lineage.push(style)
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn)
  }
  return lineage
}

function resolve(lineage: readonly Definition[], defaults: Pick<Definition, 'paragraph' | 'run'>): Style {
  let {paragraph, run} = defaults
  for (const style of lineage.toReversed()) {
    paragraph = {...paragraph, ...style.paragraph}
    run = {...run, ...style.run}
  }
  const role = lineage.find((style) => style.role !== undefined)?.role
  return {paragraph, run, lineage: lineage.map(({id}) => id), role}
}
