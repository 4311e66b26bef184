import {useState} from 'preact/hooks'
import type {Words} from '../words/words.js'
import {readSetting} from './address.js'
import {
  type Setting,
  type SettingName,
  type Settings,
  scriptsWithPhrases,
  settingTable,
  usualSettings
} from './settings.js'
import './settings-panel.css'

/** The settings under their heads, in the order in which they are shown. */
const groups = {
  reading: ['implicit', 'depth', 'script', 'phrases'],
  markdown: ['style', 'markers', 'body', 'links', 'ids', 'front-matter', 'chunk-size'],
  page: ['furniture', 'duplicates', 'pinyin'],
  check: ['standard', 'repealed']
} as const satisfies {readonly [Group in keyof Words['settings']['groups']]: readonly SettingName[]}

interface SettingsPanelProps {
  readonly settings: Settings
  readonly words: Words
  readonly onChange: (settings: Settings) => void
  readonly onClose: () => void
}

/** A form of all settings; each change holds at once. */
export function SettingsPanel({settings, words, onChange, onClose}: SettingsPanelProps) {
  const said = words.settings
  return (
    <section
      class="settings"
      aria-label={said.heading}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <div class="settings-groups">
        {(Object.keys(groups) as (keyof typeof groups)[]).map((group) => (
          <fieldset key={group} class="settings-group">
            <legend>{said.groups[group]}</legend>
            {groups[group].map((name) => (
              <Field
                key={name}
                name={name}
                settings={settings}
                words={words}
                isOff={name === 'phrases' && !scriptsWithPhrases.includes(settings.script)}
                onChange={onChange}
              />
            ))}
          </fieldset>
        ))}
      </div>
      <p class="settings-actions">
        <button type="button" class="button" onClick={() => onChange(usualSettings)}>
          {said.reset}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {said.close}
        </button>
      </p>
    </section>
  )
}

interface FieldProps extends Pick<SettingsPanelProps, 'settings' | 'words' | 'onChange'> {
  readonly name: SettingName
  readonly isOff: boolean
}

function Field({name, settings, words, isOff, onChange}: FieldProps) {
  const setting: Setting = settingTable[name]
  const said = words.settings.each[name]
  const id = `setting-${name}`
  const change = (value: unknown) => onChange({...settings, [name]: value})
  return (
    <div class="setting">
      <label class="setting-name" for={id} title={said.about}>
        {said.name}
      </label>
      {setting.kind === 'flag' && (
        <input
          id={id}
          title={said.about}
          type="checkbox"
          checked={settings[name] === true}
          disabled={isOff}
          onChange={({currentTarget}) => change(currentTarget.checked)}
        />
      )}
      {setting.kind === 'count' && (
        <CountField
          id={id}
          about={said.about}
          setting={setting}
          value={settings[name] as number | null}
          words={words}
          onChange={change}
        />
      )}
      {(setting.kind === 'choice' || setting.kind === 'choice-or-none') && (
        <select
          id={id}
          title={said.about}
          class="select"
          value={String(settings[name] ?? '')}
          onChange={({currentTarget}) => change(currentTarget.value === '' ? null : currentTarget.value)}
        >
          {[...(setting.kind === 'choice-or-none' ? [''] : []), ...setting.values].map((value) => (
            <option key={value} value={value}>
              {said.values?.[value] ?? value}
            </option>
          ))}
        </select>
      )}
    </div>
  )
}

interface CountFieldProps {
  readonly id: string
  readonly about: string
  readonly setting: Extract<Setting, {kind: 'count'}>
  readonly value: number | null
  readonly words: Words
  readonly onChange: (value: unknown) => void
}

/** A number, or none. What is none that can be chosen stays as it is written, and changes nothing. */
function CountField({id, about, setting, value, words, onChange}: CountFieldProps) {
  const [isWrong, setWrong] = useState(false)
  const [written, setWritten] = useState('')
  const held = value === null ? '' : String(value)
  const read = (input: HTMLInputElement) => {
    const count = readSetting(setting, input.value)
    // a browser gives '' for what it does not take for a number
    const isNone = input.value === '' && !input.validity.badInput
    setWrong(count === undefined && !isNone)
    setWritten(input.value)
    if (count !== undefined || isNone) onChange(count ?? null)
  }
  return (
    <>
      <input
        id={id}
        title={about}
        class="input"
        type="number"
        min={1}
        max={setting.most}
        placeholder={words.settings.none}
        value={isWrong ? written : held}
        aria-invalid={isWrong}
        aria-errormessage={`${id}-problem`}
        onInput={({currentTarget}) => read(currentTarget)}
        onBlur={({currentTarget}) => {
          setWrong(false)
          currentTarget.value = held
        }}
      />
      <span class="setting-problem" id={`${id}-problem`} role="status">
        {isWrong && words.settings.count(setting.most)}
      </span>
    </>
  )
}
