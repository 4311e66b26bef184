import {existsSync} from 'node:fs'
import {findMember, type Item, leaveOut, parse, type Root, type Section} from '@gangmu/core'
import {prepared} from '../commands/prepare.js'
import {readInput} from '../files/read-input.js'
import {writeProblem, writeWhole, wrongOutput} from '../files/write-output.js'
import type {Messages} from '../messages/index.js'
import {isProblem, type Problem} from '../options/read.js'
import {done, failed, print, say, usageFault} from '../report.js'
import {calledBy} from './called-by.js'
import {type GetValues, getOptions} from './options.js'
import {type Part, written} from './written.js'

/** Runs `gangmu get file part`, and gives the exit code. */
export async function runGet(args: readonly string[], messages: Messages): Promise<number> {
  const ready = await prepared(getOptions, args, messages.help.get, true, messages)
  if (typeof ready === 'number') return ready
  const {operands, values} = ready
  const part = operands.at(-1)
  // a file alone is no part, also where standard input could be read
  const isWhole = operands.length === 2 || (operands.length === 1 && !process.stdin.isTTY && !existsSync(part ?? ''))
  if (part === undefined || part.trim() === '' || !isWhole) return usageFault(messages.usage.getNeedsPart, messages)
  const file = operands.length === 2 ? (operands[0] as string) : '-'
  const {output} = values
  const problem = output === undefined ? undefined : await wrongOutput(output, [file], messages)
  if (problem !== undefined) return usageFault(problem, messages)
  const name = file === '-' ? (values['stdin-filepath'] ?? messages.standardInput) : file
  const got = await partOf(file, part, values, messages)
  if (isProblem(got)) {
    say(`${name}: ${got.problem}`)
    return failed
  }
  if (output === undefined) return print(got.text, messages)
  try {
    await writeWhole(output, got.text, {lasting: true})
    return done
  } catch (error) {
    say(`${output}: ${writeProblem(error, messages)}`)
    return failed
  }
}

async function partOf(
  file: string,
  part: string,
  values: GetValues,
  messages: Messages
): Promise<{text: string} | Problem> {
  const {type, encoding, implicit, format} = values
  const document = await readInput({file, name: values['stdin-filepath'] ?? file}, {type, encoding}, messages)
  if (isProblem(document)) return document
  const {tree} = leaveOut(parse(document, {implicit}), values)
  const found = memberOf(tree, part, messages)
  return isProblem(found) ? found : {text: await written(found, format)}
}

function memberOf(tree: Root, part: string, {get}: Messages): Part | Problem {
  const found = findMember(tree, part)
  switch (found.status) {
    case 'found':
      return found.paragraph ?? found.member
    case 'several':
      return {problem: get.several(part, some(tree, found.members))}
    case 'none':
      return {problem: get.none(part, some(tree, found.nearest))}
  }
}

/** How many members are named where several could be meant. */
const most = 6

function some(tree: Root, members: readonly (Section | Item)[]): string[] {
  const names = members.slice(0, most).map((member) => calledBy(tree, member))
  return members.length > most ? [...names, '…'] : names
}
