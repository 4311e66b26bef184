import type {Messages} from '../messages/index.js'
import {nearest} from '../nearest.js'
import {choice, commonNames, commonOptions, parserOf, type Request, requestOf, unknownOption} from '../parser.js'

const formats = ['table', 'json'] as const

/** What the user of `gangmu explain` asked for. */
export interface ExplainArguments extends Request {
  readonly format: (typeof formats)[number]
}

const known = ['format', ...commonNames].map((name) => `--${name}`)

/** The arguments after `explain`, or what is wrong with them. */
export async function readExplainArguments(
  args: readonly string[],
  messages: Messages
): Promise<ExplainArguments | {problem: string}> {
  const unknown = unknownOption(args, known)
  if (unknown) return {problem: messages.usage.unknownOption(unknown, nearest(unknown, known))}
  try {
    const given = await explainParser(args, messages).parseAsync()
    const request = await requestOf(given, messages)
    return 'problem' in request ? request : {...request, format: given.format}
  } catch (error) {
    return {problem: error instanceof Error ? error.message : String(error)}
  }
}

/** The text of `gangmu explain --help`. */
export async function explainHelpText(messages: Messages, columns: number): Promise<string> {
  return `${await explainParser([], messages).wrap(columns).getHelp()}\n`
}

function explainParser(args: readonly string[], messages: Messages) {
  const {help} = messages.explain
  return parserOf(args, messages)
    .usage(help.usage)
    .options({
      format: {...choice('format', formats, messages), default: 'table', describe: help.format},
      ...commonOptions(messages)
    })
    .example([...help.examples].map(([command, does]): [string, string] => [command, does]))
    .epilogue(help.epilogue)
}
