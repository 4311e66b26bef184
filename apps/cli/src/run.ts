import type {CommandName} from './commands/index.js'
import {type Messages, userMessages} from './messages/index.js'
import {failed, print, say, version, wrongUsage} from './report.js'

/** Runs the command on its arguments and gives the exit code: 0 done, 1 a file could not be read or written, 2 wrong usage; `check` and `fix` have others. */
export async function run(args: readonly string[]): Promise<number> {
  const messages = await userMessages()
  try {
    // Before anything else is loaded: programs ask for it often.
    if (args.length === 1 && args[0] === '--version') return await print(version(), messages)
    const [first = '', ...rest] = args
    if (Object.hasOwn(runners, first)) return await (await runners[first as keyof typeof runners]())(rest, messages)
    const {runOutline} = await import('./outline/run.js')
    // a word that many try; a file that is called so is ./help
    return await runOutline(args.length === 1 && first === 'help' ? ['--help'] : args, messages)
  } catch (error) {
    say(messages.internal(error instanceof Error ? error.message : String(error)))
    return args[0] === 'check' || args[0] === 'fix' ? wrongUsage : failed
  }
}

type Runner = (args: readonly string[], messages: Messages) => Promise<number>

/** What runs the commands that have a name; each is loaded when it is asked for. */
const runners: Readonly<Record<Exclude<CommandName, 'outline'>, () => Promise<Runner>>> = {
  get: async () => (await import('./get/run.js')).runGet,
  check: async () => (await import('./check/run.js')).runCheck,
  fix: async () => (await import('./fix/run.js')).runFix,
  explain: async () => (await import('./explain/run.js')).runExplain,
  batch: async () => (await import('./batch/run-batch.js')).runBatch,
  formats: async () => (await import('./formats/run.js')).runFormats,
  completion: async () => (await import('./completion/run.js')).runCompletion
}
