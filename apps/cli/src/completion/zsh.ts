import type {Completed, CompletedCommand, CompletedOption, CompletedWord} from './completed.js'
import {quoted} from './quoted.js'

/** The script that makes zsh complete `gangmu`: read in .zshrc after compinit, or put into a folder of fpath as `_gangmu`. */
export function zshScript(commands: readonly CompletedCommand[]): string {
  const [first, ...named] = commands
  return `#compdef gangmu
# Makes zsh complete gangmu. In ~/.zshrc, after compinit: source <(gangmu completion zsh)

_gangmu_first() {
  local ret=1
  local -a commands
  commands=(
${named.map(({name, does}) => `    ${quoted(described({word: name, does}))}`).join('\n')}
  )
  # Only the first word can be a command.
  (( CURRENT == 2 )) && _describe -t commands command commands && ret=0
  _files && ret=0
  return ret
}

_gangmu() {
  local curcontext=$curcontext command=${quoted(first?.name ?? '')}
  if (( CURRENT > 2 )); then
    case $words[2] in
      (${named.map(({name}) => quoted(name)).join('|')})
        command=$words[2]
        curcontext="\${curcontext%:*:*}:gangmu-$command:"
        shift words
        (( CURRENT-- ))
        ;;
    esac
  fi
  case $command in
${commands.map((command) => caseOf(command, command === first)).join('\n')}
  esac
}

if [[ $funcstack[1] == _gangmu ]]; then
  _gangmu "$@"
else
  compdef _gangmu gangmu
fi
`
}

function caseOf({name, options, operands}: CompletedCommand, isFirst: boolean): string {
  const rest = isFirst ? '*:file:_gangmu_first' : operandSpec(operands)
  const specs = [...options.flatMap(optionSpecs), ...(rest === undefined ? [] : [rest])]
  return `    (${quoted(name)})\n      _arguments -s -S \\\n${specs.map((spec) => `        ${quoted(spec)}`).join(' \\\n')}\n      ;;`
}

/**
 * An option as _arguments wants it. What stands in parentheses is not offered after it: its other way to be written.
 *
 *     (-o --output)--output=[write the result to this file]:output:_files
 */
function optionSpecs({name, letter, does, value, repeats = false}: CompletedOption): string[] {
  const about = `[${does.replaceAll(/[\\[\]]/g, '\\$&')}]`
  const taken = value === undefined ? '' : `:${colonsEscaped(name)}:${actionOf(value)}`
  const long = value === undefined ? `--${name}` : `--${name}=`
  if (letter === undefined) return [`${repeats ? '*' : ''}${long}${about}${taken}`]
  const either = `(-${letter} --${name})`
  const short = value === undefined ? `-${letter}` : `-${letter}+`
  return [`${either}${short}${about}${taken}`, `${either}${long}${about}${taken}`]
}

function operandSpec(operands: Completed): string | undefined {
  if (operands === 'nothing') return undefined
  return typeof operands === 'string' ? `*:file:${actionOf(operands)}` : `1:word:${actionOf(operands)}`
}

/** How zsh finds what can stand there. One blank: nothing to be found. */
function actionOf(completed: Completed): string {
  if (completed === 'files') return '_files'
  if (completed === 'folders') return '_path_files -/'
  if (completed === 'nothing') return ' '
  // _arguments reads the words as a line of the shell.
  if (completed.every(({does}) => does === undefined))
    return `(${colonsEscaped(completed.map(({word}) => quoted(word)).join(' '))})`
  return `((${colonsEscaped(completed.map((each) => quoted(described(each))).join(' '))}))`
}

/** A word and what it does, as _describe wants it. */
function described({word, does}: CompletedWord): string {
  return `${colonsEscaped(word)}:${(does ?? '').replaceAll('\\', '\\\\')}`
}

function colonsEscaped(text: string): string {
  return text.replaceAll(':', '\\:')
}
