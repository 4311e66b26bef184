import {useRef} from 'preact/hooks'
import {openFirst} from '../files/open.js'
import {save} from '../files/save.js'
import type {ResultFormat} from '../reader/types.js'
import type {Session} from '../session/session.js'
import {share} from '../settings/share.js'
import {allWords} from '../words/index.js'
import type {MessageLanguage, Words} from '../words/words.js'
import {Icon} from './icons.js'
import {Menu} from './menu.js'
import type {Theme} from './preferences.js'

/** What the file dialog offers first; any other file can be chosen as well. */
const accepted = '.txt,.text,.md,.markdown,.html,.htm,.docx,.odt,.pdf,text/plain'

/** What can be saved, in the order of the menu. */
const saved: readonly ResultFormat[] = ['markdown', 'docx', 'opml', 'json', 'chunks', 'html', 'mindmap', 'text']

interface HeaderProps {
  readonly session: Session
  readonly words: Words
  readonly theme: Theme
  readonly onTheme: (theme: Theme) => void
  readonly onLanguage: (language: MessageLanguage) => void
}

/** What stands above both panes. */
export function Header({session, words, theme, onTheme, onLanguage}: HeaderProps) {
  const chooser = useRef<HTMLInputElement>(null)
  const {header} = words
  return (
    <header class="header">
      <h1 class="brand">
        <span class="brand-name" lang="zh">
          纲目
        </span>
        <span class="brand-tagline">{words.tagline}</span>
      </h1>
      <div class="header-actions">
        <button type="button" class="button" onClick={() => chooser.current?.click()}>
          <Icon name="open" />
          <span class="button-label">{header.open}</span>
        </button>
        <input
          ref={chooser}
          type="file"
          class="chooser"
          accept={accepted}
          tabIndex={-1}
          aria-hidden="true"
          onChange={({currentTarget}) => {
            void openFirst(session, currentTarget.files ?? [], words)
            currentTarget.value = ''
          }}
        />
        <Menu
          label={header.save}
          icon="save"
          items={saved.map((format) => ({label: words.formats[format], act: () => void save(session, format, words)}))}
        />
        <button type="button" class="button" onClick={() => void share(session, words)}>
          <Icon name="share" />
          <span class="button-label">{header.share}</span>
        </button>
      </div>
      <div class="header-preferences">
        <select
          class="select"
          aria-label={header.language}
          value={words.language}
          onChange={({currentTarget}) => onLanguage(currentTarget.value as MessageLanguage)}
        >
          {Object.values(allWords).map(({language, lang}) => (
            <option key={language} value={language} lang={lang}>
              {languageNames[language]}
            </option>
          ))}
        </select>
        <ThemeButton words={words} theme={theme} onTheme={onTheme} />
      </div>
    </header>
  )
}

/** Each language calls itself what its speakers call it. */
const languageNames: {readonly [Language in MessageLanguage]: string} = {
  'zh-Hans': '简体',
  'zh-Hant': '繁體',
  en: 'English'
}

const nextTheme = {auto: 'light', light: 'dark', dark: 'auto'} as const

function ThemeButton({words, theme, onTheme}: Pick<HeaderProps, 'words' | 'theme' | 'onTheme'>) {
  const said = `${words.header.theme.label}: ${words.header.theme[theme]}`
  return (
    <button
      type="button"
      class="button button-icon"
      aria-label={said}
      title={said}
      onClick={() => onTheme(nextTheme[theme])}
    >
      <Icon name={theme} />
    </button>
  )
}
