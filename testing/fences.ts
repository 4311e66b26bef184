/** Reads the fenced blocks out of a Markdown file: the examples that tests run. */
import {readFileSync} from 'node:fs'

export interface Fence {
  /** The language that stands after the opening fence. */
  language: string
  /** What stands after the language: the name of a file. */
  name: string
  /** The lines between the fences; each ends with a line end. */
  content: string
  /** The line of the opening fence, from 1. */
  line: number
}

const opening = /^```([a-z]+)(?: (\S+))?$/

/** The fenced blocks of a file, in order. Fences stand at the beginning of a line and have three backticks. */
export function fencesOf(file: URL): Fence[] {
  const fences: Fence[] = []
  let open: Fence | undefined
  for (const [index, line] of readFileSync(file, 'utf8').split('\n').entries()) {
    const start = opening.exec(line)
    if (open && line === '```') {
      fences.push(open)
      open = undefined
    } else if (open) open.content += `${line}\n`
    else if (start) open = {language: start[1] ?? '', name: start[2] ?? '', content: '', line: index + 1}
  }
  if (open) throw new Error(`the block that opens in line ${open.line} is not closed`)
  return fences
}
