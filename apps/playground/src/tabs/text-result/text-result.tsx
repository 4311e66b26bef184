import {useState} from 'preact/hooks'
import {Icon} from '../../app/icons.js'
import {copyText} from '../../files/copy.js'
import {leftOutOf} from '../../files/left-out.js'
import {save} from '../../files/save.js'
import {useAnswer} from '../../session/answers.js'
import type {TabProps} from '../tab.js'
import {WaitingNote} from '../waiting/waiting.js'
import {Viewer} from './viewer.js'
import './text-result.css'

/** A result that is text: to read, to copy, and to download. */
export function TextResult({session, state, words, format}: TabProps & {readonly format: 'markdown' | 'json'}) {
  const answer = useAnswer(() => session.result(format), format, state.version)
  const [isCopied, setCopied] = useState(false)
  const {value} = answer
  const text = typeof value?.content === 'string' ? value.content : ''
  const copy = async () => {
    if (!(await copyText(text))) return session.say({kind: 'problem', text: words.result.copyFailed})
    setCopied(true)
    setTimeout(() => setCopied(false), 2000)
  }
  return (
    <div class="text-result">
      <div class="tools">
        <span class="tools-note">
          <WaitingNote answer={answer} words={words} />
          {value !== null && leftOutOf(value, words).join(words.files.sentenceEnd)}
        </span>
        <button type="button" class="button" disabled={value === null} onClick={() => void copy()}>
          <Icon name={isCopied ? 'check' : 'copy'} />
          {isCopied ? words.result.copied : words.result.copy}
        </button>
        <button type="button" class="button" onClick={() => void save(session, format, words)}>
          <Icon name="save" />
          {words.result.download}
        </button>
      </div>
      <Viewer key={format} syntax={format} text={text} label={words.result.label(words.formats[format])} />
    </div>
  )
}
