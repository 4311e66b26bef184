import {ImportError} from '../import-error.js'
import type {XmlElement, XmlReader} from '../xml.js'
import {childrenOf} from '../xml-tree.js'
import type {Archive} from '../zip.js'

/** The parts of a Word document, by their names in the archive. Only the main part is always there. */
export interface Parts {
  readonly main: string
  readonly styles: string | undefined
  readonly numbering: string | undefined
  readonly footnotes: string | undefined
  readonly endnotes: string | undefined
  /** Page heads and page feet, in the order in which the document names them. */
  readonly pageHeads: readonly string[]
}

const contentTypes = '[Content_Types].xml'

/** Documents, templates, and both with macros. */
const mainContentType = /^application\/vnd\.(?:openxmlformats-officedocument\.wordprocessingml|ms-word)\..*main\+xml$/

/**
 * Finds the parts by the relationships of the package (ECMA-376 part 2, 9.3), and the main part by its content type where
 * there is no relationship: its name is the writer's choice.
 *
 * @throws {ImportError} for an archive without the main part of a Word document
 */
export function findParts(archive: Archive, reader: XmlReader): Parts {
  const main = mainOf(archive, reader)
  if (main === undefined || !archive.has(main))
    throw new ImportError({code: 'damaged', format: 'docx', reason: 'no main part of a Word document'})
  const related = relationshipsOf(archive, reader, main)
  const first = (type: string): string | undefined => related.find((part) => part.type === type)?.name
  return {
    main,
    styles: first('styles'),
    numbering: first('numbering'),
    footnotes: first('footnotes'),
    endnotes: first('endnotes'),
    // Several sections can name the same one.
    pageHeads: [...new Set(related.filter(({type}) => type === 'header' || type === 'footer').map(({name}) => name))]
  }
}

function mainOf(archive: Archive, reader: XmlReader): string | undefined {
  const types = archive.has(contentTypes) ? childrenOf(reader.tree(archive.chunks(contentTypes)), 'ct:Override') : []
  const typeOf = (name: string): string | undefined =>
    types.find(({attributes}) => samePart(attributes.PartName ?? '', name))?.attributes.ContentType
  const related = relationshipsOf(archive, reader, '').find(({type}) => type === 'officeDocument')?.name
  // A workbook is the main part of a package too.
  if (related !== undefined && mainContentType.test(typeOf(related) ?? 'application/vnd.ms-word.main+xml'))
    return related
  return types.find(({attributes}) => mainContentType.test(attributes.ContentType ?? ''))?.attributes.PartName?.slice(1)
}

const samePart = (name: string, other: string): boolean =>
  name.replace(/^\//, '').toLowerCase() === other.replace(/^\//, '').toLowerCase()

interface Related {
  /** The last word of the type, which the transitional and the strict form share. */
  readonly type: string
  readonly name: string
}

/** The parts that a part relates to, or the package, whose name is the empty one. */
function relationshipsOf(archive: Archive, reader: XmlReader, part: string): readonly Related[] {
  const folder = part.slice(0, part.lastIndexOf('/') + 1)
  const relationships = `${folder}_rels/${part.slice(folder.length)}.rels`
  if (!archive.has(relationships)) return []
  return childrenOf(reader.tree(archive.chunks(relationships)), 'rel:Relationship').flatMap(
    ({attributes}: XmlElement) => {
      if (attributes.TargetMode === 'External' || attributes.Target === undefined) return []
      const name = resolved(folder, attributes.Target)
      const type = attributes.Type?.split('/').at(-1) ?? ''
      return archive.has(name) ? [{type, name}] : []
    }
  )
}

/** A target within the package: one that climbs out of it stops at its root. */
function resolved(folder: string, target: string): string {
  const steps: string[] = []
  for (const step of (target.startsWith('/') ? target : `${folder}${target}`).split(/[/\\]/)) {
    if (step === '..') steps.pop()
    else if (step !== '' && step !== '.') steps.push(step)
  }
  return steps.join('/')
}
