import {useEffect, useRef, useState} from 'preact/hooks'
import type {Fault} from '../../reader/types.js'
import {LongList} from '../long-list/long-list.js'
import type {TabProps} from '../tab.js'
import {Waiting, WaitingNote} from '../waiting/waiting.js'
import './check-tab.css'

/**
 * The faults of numbering, each with what it says, what made it one, and a button that mends it. Buttons that are off keep the
 * focus, so that the keyboard goes from one fault to the next.
 */
export function CheckTab({session, state, words}: TabProps) {
  const [isFixing, setFixing] = useState(false)
  const place = useRef<HTMLDivElement>(null)
  const fixed = useRef(false)
  const {faults} = state
  const rows = faults?.what ?? []
  const isOld = faults !== null && !faults.moment.isNow()
  const fix = async (fault: number | 'all') => {
    if (isOff) return
    setFixing(true)
    await session.fix(fault)
    setFixing(false)
    fixed.current = true
  }
  useEffect(() => {
    // the button that was pressed may have gone with its fault
    if (fixed.current && document.activeElement === document.body) place.current?.focus()
    fixed.current = false
  }, [faults])
  const isOff = isFixing || isOld
  return (
    <div class="list-tab" ref={place} tabIndex={-1}>
      <div class="tools">
        <span class="tools-note">
          <WaitingNote answer={{isWorking: isFixing || isOld, problem: null}} words={words} />
          <span role="status">{countsOf(rows, words)}</span>
        </span>
        {rows.some(({fixable}) => fixable) && (
          <button type="button" class="button button-strong" aria-disabled={isOff} onClick={() => void fix('all')}>
            {words.check.fixAll}
          </button>
        )}
      </div>
      <LongList
        count={rows.length}
        version={faults}
        label={words.tabs.check}
        onProblem={session.fail}
        emptyState={faults === null ? <Waiting answer={{problem: null}} words={words} /> : words.check.none}
        rowsOf={async (first, last) => rows.slice(first, last)}
        renderRow={(fault: Fault, index) => (
          <FaultRow
            fault={fault}
            words={words}
            isOff={isOff}
            onShow={(start, end) => session.select(faults, start, end, true)}
            onFix={() => void fix(index)}
          />
        )}
      />
    </div>
  )
}

/** How many faults there are, and how many notes, which can be meant. */
function countsOf(rows: readonly Fault[], {check, files}: TabProps['words']): string {
  const notes = rows.filter(({severity}) => severity === 'info').length
  const faults = rows.length - notes
  const counts = [...(faults > 0 ? [check.count(faults)] : []), ...(notes > 0 ? [check.notes(notes)] : [])]
  return counts.join(files.sentenceEnd)
}

interface FaultRowProps {
  readonly fault: Fault
  readonly words: TabProps['words']
  readonly isOff: boolean
  readonly onShow: (start: number, end: number) => void
  readonly onFix: () => void
}

function FaultRow({fault, words, isOff, onShow, onFix}: FaultRowProps) {
  const {check} = words
  const {severity, line, message, cause, fixable, rule} = fault
  return (
    <article class={`fault fault-${severity}`}>
      <div class="fault-words">
        <p class="fault-head">
          <span class="fault-severity">{check.severities[severity]}</span>
          <button type="button" class="link" title={check.goTo} onClick={() => onShow(fault.start, fault.end)}>
            {check.line(line)}
          </button>
          <code class="fault-rule">{rule}</code>
        </p>
        <p class="fault-message">{message}</p>
        {cause !== null && (
          <p class="fault-cause">
            <button type="button" class="link" title={check.goTo} onClick={() => onShow(cause.start, cause.end)}>
              {cause.message}
            </button>
          </p>
        )}
      </div>
      {fixable && (
        <button
          type="button"
          class="button fault-fix"
          aria-disabled={isOff}
          onClick={onFix}
          aria-label={`${check.fix}: ${message}`}
        >
          {check.fix}
        </button>
      )}
    </article>
  )
}
