/** Types lines into real shells that complete, and gives the arguments with which `gangmu` was called then. */
import {execFile, spawnSync} from 'node:child_process'
import {chmod, mkdir, writeFile} from 'node:fs/promises'
import {delimiter, join} from 'node:path'
import {stripVTControlCharacters} from 'node:util'

/** Prints its arguments, each in brackets, and that it has. */
const standIn = `#!/bin/sh
for each in "$@"; do printf '<%s>' "$each"; done
echo '<end>'
`

/** Whether zsh is installed here. */
export const hasZsh = spawnSync('zsh', ['-f', '-c', 'zmodload zsh/zpty']).status === 0

/** Puts a command `gangmu` that prints its arguments into a folder `bin` of the folder. */
export async function makeStandIn(folder: string): Promise<void> {
  await mkdir(join(folder, 'bin'))
  await writeFile(join(folder, 'bin', 'gangmu'), standIn)
  await chmod(join(folder, 'bin', 'gangmu'), 0o755)
}

/** Runs a program of bash, and gives what it prints. */
export function bash(program: string, cwd: string): Promise<string> {
  return run('bash', ['--norc', '--noprofile', '-c', program], cwd)
}

/** Types lines, in which \t is the key that completes, into an interactive bash: what `gangmu` printed for each of them. */
export async function typedInBash(script: string, lines: readonly string[], cwd: string): Promise<string[]> {
  await writeFile(join(cwd, 'bin', 'completion.bash'), script)
  const typed = ['source bin/completion.bash', ...lines, ''].join('\n')
  const printed = await run('bash', ['--norc', '--noprofile', '-i'], cwd, typed)
  return printed.split('\n').filter((line) => line.endsWith('<end>'))
}

/** zsh edits lines in a terminal only, so one zsh types into the pseudo-terminal of another. */
const zshDriver = `
zmodload zsh/zpty
zpty typed zsh -f -i
zpty -w typed "PS1= PROMPT_SP= LISTMAX=1000; autoload -Uz compinit; compinit -u -D; source bin/completion.zsh; stty columns 120; echo rea''dy"
zpty -r typed shown '*ready*'
for line in "$@"; do
  zpty -w -n typed "$line"$'\\n'
  zpty -r typed shown '*<end>*'
  print -rn -- "$shown"$'\\0'
done
zpty -d typed
`

/** Types lines, in which \t is the key that completes, into an interactive zsh: what the terminal showed for each of them. */
export async function typedInZsh(script: string, lines: readonly string[], cwd: string): Promise<string[]> {
  await writeFile(join(cwd, 'bin', 'completion.zsh'), script)
  const shown = await run('zsh', ['-f', '-c', zshDriver, 'zsh', ...lines], cwd)
  return stripVTControlCharacters(shown).replaceAll('\r', '').split('\0').slice(0, -1)
}

function run(command: string, args: string[], cwd: string, input = ''): Promise<string> {
  const PATH = `${join(cwd, 'bin')}${delimiter}${process.env.PATH ?? ''}`
  const env = {PATH, HOME: cwd, TERM: 'dumb', LC_ALL: 'C.UTF-8'}
  return new Promise((resolve, reject) => {
    const child = execFile(command, args, {cwd, env}, (error, stdout) => {
      if (error !== null && typeof error.code !== 'number') reject(error)
      else resolve(stdout)
    })
    // A shell that runs a program does not read its input.
    child.stdin?.on('error', () => {})
    child.stdin?.end(input)
  })
}
