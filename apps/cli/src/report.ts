import {readFileSync} from 'node:fs'
import {writeProblem, writeToStandardOutput} from './files/write-output.js'
import type {Messages} from './messages/index.js'

/** The exit codes of every command. */
export const done = 0
export const failed = 1
export const wrongUsage = 2

/** Prints a text, and gives the exit code. */
export async function print(text: string, messages: Messages): Promise<number> {
  try {
    await writeToStandardOutput(text)
    return done
  } catch (error) {
    say(`${messages.standardOutput}: ${writeProblem(error, messages)}`)
    return failed
  }
}

/** Says what is wrong with the arguments, and gives the exit code. */
export function usageFault(problem: string, messages: Messages): number {
  say(problem)
  say(messages.usage.seeHelp)
  return wrongUsage
}

/** One line on standard error. */
export function say(message: string): void {
  process.stderr.write(`gangmu: ${oneLine(message)}\n`)
}

/** A text without line ends and other control characters, and without those that turn its direction: names of files can hold them. */
export function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
}

/** The version of the command, a line. */
export function version(): string {
  const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
  return `${(manifest as {version: string}).version}\n`
}

/**
 * How wide the lines of a stream may be, and whether it shows colours (NO_COLOR, FORCE_COLOR).
 *
 * @param stream undefined for a file
 */
export function terminalOf(
  stream: NodeJS.WriteStream | undefined,
  color: 'auto' | 'always' | 'never'
): {columns: number; colour: boolean} {
  const isTerminal = stream?.isTTY === true
  const columns = (isTerminal ? stream.columns : Number(process.env.COLUMNS)) || 80
  const colour = color === 'always' || (color === 'auto' && isTerminal && stream.hasColors())
  return {columns: Math.max(Math.trunc(columns), fewestColumns), colour}
}

/** The narrowest terminal for which a table or a report is written. */
const fewestColumns = 20

/** How many columns a text of help may have. */
export function columnsOfTerminal(): number {
  return Math.min(process.stdout.columns || 80, 100)
}
