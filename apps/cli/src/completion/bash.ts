import type {Completed, CompletedCommand} from './completed.js'
import {quoted} from './quoted.js'

/**
 * The script that makes bash complete `gangmu`. It needs bash 4 and nothing else; bash 3.2, which has no compopt, offers names
 * of files also where there are none to be given, and no files beside commands.
 *
 * Names of files are left to readline, which knows how they are quoted: where nothing is offered, it completes them.
 */
export function bashScript(commands: readonly CompletedCommand[]): string {
  const [first] = commands
  return `# Makes bash complete gangmu. In ~/.bashrc: source <(gangmu completion bash)

# Nothing is offered but what was found, and no file instead of it.
_gangmu_alone() {
  compopt +o default +o bashdefault "$@" 2> /dev/null
}

_gangmu() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  local command=${quoted(first?.name ?? '')} option='' joined='' offers='' given=' ' plain='' name='' word index
  local -a words
  words=()
  COMPREPLY=()

  if ((COMP_CWORD > 1)); then
    case \${COMP_WORDS[1]} in
      ${alternatives(namesOf(commands))}) command=\${COMP_WORDS[1]} ;;
    esac
  fi

  for ((index = 1; index < \${#COMP_WORDS[@]}; index++)); do
    ((index == COMP_CWORD)) && continue
    word=\${COMP_WORDS[index]%%=*}
    [[ $word == -- ]] && ((index < COMP_CWORD)) && plain=yes
    case $word in
${repeatedOf(commands)}${lettersOf(commands)}
    esac
    given+="$word "
  done

${findsOption}
${findsName(commands)}
  [[ -z $plain ]] && case "$command $option" in
${valuesOf(commands)}
  esac

  if [[ -n $offers ]]; then
    :
  elif [[ -z $plain && $current == -* ]]; then
    offers=options
    case $command in
${optionsOf(commands)}
    esac
  elif [[ -n $joined || ( $option == --* && ( $before == = || \${COMP_WORDS[COMP_CWORD]} == = ) ) ]]; then
    offers=nothing
  elif ((COMP_CWORD == 1)); then
    offers=commands words=(${wordsOf(namesOf(commands))})
  else
    case $command in
${operandsOf(commands)}
    esac
  fi

${offersWords}
}
complete -o bashdefault -o default -F _gangmu gangmu
`
}

/** Finds the option whose value is typed, if any, and what of the value is there. */
const findsOption = `  # --format=json is three words, unless COMP_WORDBREAKS has no =.
  if [[ $current == = ]]; then
    option=$before current=''
  elif [[ $before == = ]]; then
    option=\${COMP_WORDS[COMP_CWORD-2]}
  elif [[ $current == --*=* ]]; then
    option=\${current%%=*} joined=\${current%%=*}= current=\${current#*=}
  else
    option=$before
  fi`

/** Of --rule series-gap=off, finds the option before the name; the name is there, and not offered again. */
function findsName(commands: readonly CompletedCommand[]): string {
  const ways = commands.flatMap(({name, options}) =>
    options.filter(({repeats}) => repeats).map((option) => `${name} --${option.name}`)
  )
  if (ways.length === 0) return ''
  return `
  index=COMP_CWORD
  [[ \${COMP_WORDS[COMP_CWORD]} == = ]] || ((index--))
  if ((index > 2)) && [[ \${COMP_WORDS[index]} == = ]]; then
    word=\${COMP_WORDS[index-2]}
    ((index > 3)) && [[ $word == = ]] && word=\${COMP_WORDS[index-3]}
    case "$command $word" in
      ${alternatives(ways)}) name=\${COMP_WORDS[index-1]}= option=$word ;;
    esac
  fi
`
}

/** Offers what begins as the word does, and files where they may stand. */
const offersWords = `  for word in \${words[@]+"\${words[@]}"}; do
    [[ $word == "$name$current"* ]] || continue
    [[ $offers == options && $given == *" $word "* ]] && continue
    COMPREPLY+=("$joined\${word#"$name"}")
  done

  case $offers in
    nothing | words | options) _gangmu_alone ;;
    folders) _gangmu_alone -o dirnames ;;
    commands)
      if ((\${#COMPREPLY[@]} > 0)) && compopt -o filenames 2> /dev/null; then
        while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
      fi
      ;;
  esac
  # Where compopt is missing, its exit status would say that there is nothing to complete.
  return 0`

/** The commands that have to be named. */
function namesOf(commands: readonly CompletedCommand[]): string[] {
  return commands.slice(1).map(({name}) => name)
}

function wordsOf(words: readonly string[]): string {
  return words.map(quoted).join(' ')
}

function alternatives(words: readonly string[]): string {
  return words.map(quoted).join(' | ')
}

/** What takes the variable words, or says that there is nothing to take. */
function offer(completed: Completed): string {
  return typeof completed === 'string'
    ? `offers=${completed}`
    : `offers=words words=(${wordsOf(completed.map(({word}) => word))})`
}

/** What can stand several times is offered again. */
function repeatedOf(commands: readonly CompletedCommand[]): string {
  const names = commands.flatMap(({options}) =>
    options.filter(({repeats}) => repeats).map(({name}) => quoted(`--${name}`))
  )
  return names.length === 0 ? '' : `      ${[...new Set(names)].join(' | ')}) continue ;;\n`
}

/** A letter counts as the name of its option. */
function lettersOf(commands: readonly CompletedCommand[]): string {
  const named = commands.flatMap(({options}) =>
    options.flatMap(({name, letter}) =>
      letter === undefined ? [] : [`      ${quoted(`-${letter}`)}) word=${quoted(`--${name}`)} ;;`]
    )
  )
  return [...new Set(named)].join('\n')
}

/** What each option takes, with the commands and options that take the same side by side. */
function valuesOf(commands: readonly CompletedCommand[]): string {
  const patterns = new Map<string, string[]>()
  for (const {name: command, options} of commands) {
    for (const {name, letter, value} of options) {
      if (value === undefined) continue
      const ways = letter === undefined ? [`--${name}`] : [`--${name}`, `-${letter}`]
      const taken = offer(value)
      patterns.set(taken, [...(patterns.get(taken) ?? []), ...ways.map((way) => `${command} ${way}`)])
    }
  }
  return [...patterns].map(([taken, ways]) => `    ${alternatives(ways)}) ${taken} ;;`).join('\n')
}

function optionsOf(commands: readonly CompletedCommand[]): string {
  return commands
    .map(({name, options}) => `      ${quoted(name)}) words=(${wordsOf(options.map((each) => `--${each.name}`))}) ;;`)
    .join('\n')
}

function operandsOf(commands: readonly CompletedCommand[]): string {
  return commands.map(({name, operands}) => `      ${quoted(name)}) ${offer(operands)} ;;`).join('\n')
}
