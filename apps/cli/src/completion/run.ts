import {prepared} from '../commands/prepare.js'
import type {Messages} from '../messages/index.js'
import {about} from '../options/common.js'
import {print, usageFault} from '../report.js'
import {type CompletedCommand, completedCommands, type Shell, shells} from './completed.js'

/** Runs `gangmu completion shell`: prints what the shell has to read. */
export async function runCompletion(args: readonly string[], messages: Messages): Promise<number> {
  const ready = await prepared(about, args, messages.help.completion, false, messages)
  if (typeof ready === 'number') return ready
  const named = ready.operands.join(' ')
  const shell = shells.find((each) => each === named)
  if (shell === undefined) return usageFault(messages.usage.unknownShell(named, shells), messages)
  const script = await scripts[shell]()
  return print(script(completedCommands(messages)), messages)
}

const scripts: Readonly<Record<Shell, () => Promise<(commands: readonly CompletedCommand[]) => string>>> = {
  bash: async () => (await import('./bash.js')).bashScript,
  zsh: async () => (await import('./zsh.js')).zshScript
}
