import {useRef, useState} from 'preact/hooks'
import type {Session} from '../session/session.js'
import type {State} from '../session/state.js'
import {tabNames} from '../settings/address.js'
import {usualSettings} from '../settings/settings.js'
import {SettingsPanel} from '../settings/settings-panel.js'
import {tabComponents} from '../tabs/index.js'
import type {TabName, Words} from '../words/words.js'
import {EmptyResults} from './empty.js'
import {Icon} from './icons.js'
import {movedTo} from './moved-to.js'

interface ResultsProps {
  readonly session: Session
  readonly state: State
  readonly words: Words
}

/** The right pane: what is made of the text, a tab each. */
export function Results({session, state, words}: ResultsProps) {
  const [isChoosing, setChoosing] = useState(false)
  const chooser = useRef<HTMLButtonElement>(null)
  const {tab, settings} = state
  const Tab = tabComponents[tab]
  const move = (event: KeyboardEvent) => {
    const to = movedTo(event.key, tabNames.indexOf(tab), tabNames.length, 'horizontal')
    const next = to === undefined ? undefined : tabNames[to]
    if (next === undefined) return
    event.preventDefault()
    session.setTab(next)
    document.getElementById(`tab-${next}`)?.focus()
  }
  const isUnusual = Object.entries(usualSettings).some(
    ([name, value]) => settings[name as keyof typeof settings] !== value
  )
  return (
    <div class="results">
      <div class="tab-row">
        <div class="tabs" role="tablist" aria-label={words.tabList} onKeyDown={move}>
          {tabNames.map((name) => (
            <TabButton key={name} name={name} state={state} words={words} onChoose={() => session.setTab(name)} />
          ))}
        </div>
        <button
          ref={chooser}
          type="button"
          class={isUnusual ? 'button button-marked' : 'button'}
          aria-expanded={isChoosing}
          onClick={() => setChoosing(!isChoosing)}
        >
          <Icon name="settings" />
          <span class="button-label">{words.header.settings}</span>
        </button>
      </div>
      {isChoosing && (
        <SettingsPanel
          settings={settings}
          words={words}
          onChange={session.setSettings}
          onClose={() => {
            setChoosing(false)
            chooser.current?.focus()
          }}
        />
      )}
      <div class="tab-panel" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {state.length === 0 ? <EmptyResults words={words} /> : <Tab session={session} state={state} words={words} />}
      </div>
    </div>
  )
}

interface TabButtonProps {
  readonly name: TabName
  readonly state: State
  readonly words: Words
  readonly onChoose: () => void
}

function TabButton({name, state, words, onChoose}: TabButtonProps) {
  const isChosen = state.tab === name
  const faults = name === 'check' ? (state.faults?.what ?? []).filter(({severity}) => severity !== 'info').length : 0
  return (
    <button
      type="button"
      role="tab"
      id={`tab-${name}`}
      class="tab"
      aria-selected={isChosen}
      aria-controls="tab-panel"
      tabIndex={isChosen ? 0 : -1}
      onClick={onChoose}
    >
      {words.tabs[name]}
      {faults > 0 && (
        <span class="tab-count" title={words.check.count(faults)}>
          {faults > 99 ? '99+' : faults}
        </span>
      )}
    </button>
  )
}
