import {existsSync, readdirSync, readFileSync, realpathSync} from 'node:fs'
import {basename, join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import type {Gold, GoldDocument} from './gold.js'

/** Real documents with outlines made by hand; not part of this repository. */
export const corpusFolder = realPath(fileURLToPath(new URL('../../../../shared/corpus', import.meta.url)))

/** A folder behind a link by its own name, for score.mjs knows itself by that only; the name as it is where there is none. */
function realPath(folder: string): string {
  return existsSync(folder) ? realpathSync(folder) : folder
}

/** The folders that hold gold outlines. */
export function namesOfSets(): string[] {
  const bulk = readdirSync(join(corpusFolder, 'bulk')).map((name) => `bulk/${name}`)
  return ['seeds', 'dev', ...bulk].filter((set) => existsSync(join(corpusFolder, set)))
}

/** The documents of a set, by name. */
export async function loadSet(set: string): Promise<GoldDocument[]> {
  const tool = pathToFileURL(join(corpusFolder, 'tools/gold.mjs')).href
  const {readGold} = (await import(tool)) as {readGold: (source: string, outline: string) => Gold}
  const folder = join(corpusFolder, set)
  return readdirSync(folder)
    .filter((file) => /\.(outline|gold\.json)$/.test(file))
    .sort()
    .map((file) => {
      const name = file.replace(/\.(outline|gold\.json)$/, '')
      const text = readFileSync(join(folder, `${name}.txt`), 'utf8')
      const outline = readFileSync(join(folder, file), 'utf8')
      return {name, text, gold: file.endsWith('.json') ? (JSON.parse(outline) as Gold) : readGold(text, outline)}
    })
}

const fixturesFolder = fileURLToPath(new URL('../../../fixtures', import.meta.url))

/** The texts of the project's own fixtures. */
export function fixtureTexts(): string[] {
  return readdirSync(fixturesFolder, {recursive: true, encoding: 'utf8'})
    .filter((file) => basename(file) === 'input.txt')
    .sort()
    .map((file) => readFileSync(join(fixturesFolder, file), 'utf8'))
}
