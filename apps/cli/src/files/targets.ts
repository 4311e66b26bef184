import {stat} from 'node:fs/promises'
import {join, parse, resolve} from 'node:path'
import type {Messages} from '../messages/index.js'
import type {Problem} from '../options/read.js'
import type {Input} from './inputs.js'

/**
 * The files for the results, one for each input, in a folder that keeps the folders of the inputs: 讲话/2024/一.docx, found in
 * 讲话, gives 2024/一.md. Where two inputs differ only in how they end, their results keep those ends: 一.txt.md and 一.docx.md.
 */
export async function targetsFor(
  inputs: readonly Input[],
  folder: string,
  extension: string,
  {usage}: Messages
): Promise<readonly string[] | Problem> {
  const short = inputs.map(({below}) => `${withoutExtension(below)}${extension}`)
  const count = countOf(short)
  const below = inputs.map((input, index) =>
    (count.get(folded(short[index] ?? '')) ?? 0) > 1 ? `${input.below}${extension}` : (short[index] as string)
  )
  const counted = countOf(below)
  const again = below.find((path) => (counted.get(folded(path)) ?? 0) > 1)
  if (again !== undefined) {
    const both = inputs.filter((_, index) => folded(below[index] ?? '') === folded(again)).map(({name}) => name)
    return {problem: usage.sameTarget(join(folder, again), both)}
  }
  const targets = below.map((path) => join(folder, path))
  const read = await readTarget(targets, inputs)
  return read === undefined ? targets : {problem: usage.targetIsInput(read)}
}

/** A result that would replace an input. */
async function readTarget(targets: readonly string[], inputs: readonly Input[]): Promise<string | undefined> {
  const files = new Set(await Promise.all(inputs.map(({file}) => identity(file))))
  for (const target of targets) if (files.has(await identity(target))) return target
  return undefined
}

async function identity(file: string): Promise<string> {
  try {
    const {dev, ino} = await stat(file, {bigint: true})
    return `${dev}:${ino}`
  } catch {
    return resolve(file)
  }
}

/** Some systems take names for the same that differ only in case. */
function folded(path: string): string {
  return path.normalize().toLowerCase()
}

function countOf(paths: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const path of paths) counts.set(folded(path), (counts.get(folded(path)) ?? 0) + 1)
  return counts
}

function withoutExtension(path: string): string {
  const {dir, name} = parse(path)
  return join(dir, name)
}
