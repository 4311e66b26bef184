/** The cases of fixtures/, and the documents of ../shared/corpus, for tests that go through all of them. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {ParseOptions} from '@gangmu/core'

/** A folder of fixtures/<topic>/. */
export interface Fixture {
  /** topic/case */
  readonly name: string
  readonly source: string
  /**
   * Reads another file of the folder.
   * @throws {Error} where it is missing
   */
  readonly read: (file: string) => string
  readonly has: (file: string) => boolean
  /** How it is parsed: what options.json asks of `parse`. */
  readonly parseOptions: ParseOptions
  /** How its Markdown is written: the rest of options.json. */
  readonly markdownOptions: Readonly<Record<string, unknown>>
}

const root = fileURLToPath(new URL('../fixtures', import.meta.url))

/** Every case, in the order of names. */
export const fixtures: readonly Fixture[] = foldersIn(root).flatMap((topic) =>
  foldersIn(join(root, topic)).map((name) => fixture(`${topic}/${name}`))
)

function fixture(name: string): Fixture {
  const read = (file: string) => readFileSync(join(root, name, file), 'utf8')
  const has = (file: string) => existsSync(join(root, name, file))
  const {implicit, ...markdownOptions} = has('options.json') ? JSON.parse(read('options.json')) : {}
  const parseOptions = implicit === undefined ? {} : {implicit}
  return {name, source: read('input.txt'), read, has, parseOptions, markdownOptions}
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, {withFileTypes: true})
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort()
}

/** A document that is not part of the project. */
export interface CorpusDocument {
  readonly name: string
  readonly source: string
}

/** The real documents beside the project; null where that folder does not exist. */
export function readCorpus(): CorpusDocument[] | null {
  const corpus = fileURLToPath(new URL('../../shared/corpus', import.meta.url))
  if (!existsSync(corpus)) return null
  const files = readdirSync(corpus, {recursive: true, encoding: 'utf8'})
  return files
    .filter((file) => file.endsWith('.txt'))
    .sort()
    .map((name) => ({name, source: readFileSync(join(corpus, name), 'utf8')}))
}
