import type {Words} from './words.js'

const many = (count: number, one: string, several = `${one}s`) =>
  `${count.toLocaleString('en')} ${count === 1 ? one : several}`

export const en: Words = {
  language: 'en',
  lang: 'en',
  title: 'gangmu 纲目 — paste a Chinese text, see its outline',
  tagline: 'paste a text, see its outline',
  header: {
    open: 'Open',
    save: 'Save',
    share: 'Share',
    settings: 'Options',
    language: 'Language',
    theme: {label: 'Appearance', auto: 'As the system', light: 'Light', dark: 'Dark'},
    undo: 'Undo',
    redo: 'Redo'
  },
  panes: {
    text: 'Text',
    results: 'Outline and results',
    divider: 'Width of the two panes',
    switch: 'Which pane is shown'
  },
  tabs: {
    outline: 'Outline',
    markdown: 'Markdown',
    mindmap: 'Mind map',
    json: 'JSON',
    chunks: 'Chunks',
    check: 'Check',
    explain: 'Explain'
  },
  tabList: 'Results',
  editor: {label: 'Text of the document', placeholder: 'Paste or type a Chinese text here…', phrases: {}},
  empty: {
    heading: 'Paste a speech, an official document, a law or a contract',
    about: 'Or drop a file: text in any encoding, Markdown, a web page, Word, OpenDocument, PDF.',
    example: 'See an example',
    results: 'The outline and all results appear here',
    private: 'Everything happens on this computer. Nothing leaves the browser.'
  },
  outline: {
    label: 'Outline of the document',
    empty: 'No markers in this text, so there is no outline.',
    filter: 'Filter titles',
    nothingFound: 'No title has these characters.',
    levels: 'Levels',
    level: (level) => `Unfold to level ${level}`,
    all: 'Unfold all',
    allShort: 'all'
  },
  mindMap: {
    label: (members) => `Mind map of ${many(members, 'member')}; the tab Outline has the same`,
    view: 'Map: plus and minus zoom, 0 shows all of it, arrow keys move it',
    empty: 'No markers in this text, so there is no map.',
    zoomIn: 'Zoom in (+)',
    zoomOut: 'Zoom out (-)',
    fit: 'Show all of it (0)',
    unfold: 'Unfold all',
    fold: 'Fold all'
  },
  result: {
    copy: 'Copy',
    copied: 'Copied',
    copyFailed: 'The browser does not allow copying: select all of it and copy with the keyboard',
    download: 'Download',
    working: 'Working…',
    label: (format) => `Result as ${format}`,
    leftOut: {
      contents: (count) => `${many(count, 'line')} of the table of contents left out, the text says the same`,
      furniture: (count) => `${many(count, 'line')} left out that the page prints around the text`,
      duplicates: (count) => `${many(count, 'line')} left out that stand there twice`,
      pinyin: (count) => `${many(count, 'pinyin', 'pinyin')} left out`
    }
  },
  chunks: {
    count: (count) => many(count, 'chunk'),
    empty: 'There is no text yet.',
    characters: (count) => many(count, 'character')
  },
  check: {
    count: (count) => many(count, 'fault'),
    notes: (count) => many(count, 'note'),
    none: 'The numbering has no fault.',
    fix: 'Fix',
    fixed: 'Fixed; undo takes it back',
    fixAll: 'Fix all',
    notFixed: 'This one cannot be fixed by itself: the outline would change. Please correct it by hand.',
    left: (fixed, left) =>
      left === 0
        ? `${many(fixed, 'change')} made; undo takes them back`
        : `${many(fixed, 'change')} made, ${many(left, 'fault')} left to correct by hand`,
    line: (line) => `line ${line}`,
    severities: {error: 'error', warning: 'warning', info: 'note'},
    goTo: 'Show in the text'
  },
  explain: {
    count: (count) => `${many(count, 'place')} that could be a marker`,
    empty: 'Nothing in this text could be a marker.',
    marker: 'marker',
    prose: 'prose',
    here: 'At the cursor',
    notHere: 'Nothing in the line of the cursor could be a marker.',
    all: 'The whole text',
    level: (depth) => `level ${depth}`
  },
  formats: {
    markdown: 'Markdown',
    json: 'JSON',
    chunks: 'Chunks (JSON Lines)',
    opml: 'OPML outline',
    html: 'Web page',
    mindmap: 'Mind map page',
    docx: 'Word document',
    text: 'Text (UTF-8)'
  },
  settings: {
    heading: 'Options',
    close: 'Close the options',
    reset: 'As usual',
    groups: {reading: 'The outline', markdown: 'How results are written', page: 'What a page holds', check: 'Check'},
    none: 'any',
    count: (most) => `a whole number from 1 to ${most.toLocaleString('en')}`,
    each: {
      style: {
        name: 'Markdown style',
        about: 'headings, or one nested list',
        values: {headings: 'headings', list: 'list'}
      },
      markers: {name: 'Markers', about: '一、（一）and their like', values: {keep: 'keep', strip: 'strip'}},
      body: {
        name: 'Content',
        about: 'the text too, or titles only',
        values: {full: 'full text', none: 'titles only', '': 'as the format'}
      },
      depth: {name: 'Deepest level', about: 'what is deeper is text of the level above'},
      links: {name: 'References as links', about: '第三条第（二）项 leads to what it names'},
      ids: {
        name: 'Ids of headings',
        about: 'in Markdown',
        values: {none: 'none', anchor: '<a id>', attribute: '{#id}'}
      },
      'front-matter': {name: 'Metadata', about: 'title, number, date and source before the text'},
      'chunk-size': {name: 'Length of chunks', about: 'the most characters of a chunk'},
      furniture: {
        name: 'Page furniture',
        about: 'what a page prints around the text',
        values: {omit: 'omit', keep: 'keep'}
      },
      duplicates: {
        name: 'Text that stands twice',
        about: 'the second copy on a page',
        values: {omit: 'omit', keep: 'keep'}
      },
      pinyin: {name: 'Pinyin', about: 'behind the characters', values: {omit: 'omit', keep: 'keep'}},
      script: {
        name: 'Script',
        about: 'characters of the result',
        values: {keep: 'as written', hans: 'simplified', hant: 'traditional', tw: 'Taiwan', hk: 'Hong Kong'}
      },
      phrases: {name: 'Regional words', about: 'convert words too: 软件, 軟體'},
      implicit: {name: 'Parallel paragraphs', about: 'are sections too, without a number'},
      standard: {
        name: 'Standard',
        about: 'by which the numbering is checked',
        values: {
          none: 'any',
          gbt9704: 'GB/T 9704: 一、（一）1.',
          law: 'laws: 编章节条',
          tw: 'Taiwan: 壹、一、',
          thesis: 'thesis: 1 1.1'
        }
      },
      repealed: {
        name: 'Missing articles',
        about: 'numbers that a law does not have',
        values: {allow: 'repealed', report: 'report'}
      }
    }
  },
  share: {
    copied: 'Link copied: it holds the whole text, and only who has it can read that',
    tooLong: (characters) =>
      `The text is too long for a link (${many(characters, 'character')}); save it and send the file`,
    nothing: 'There is no text to share yet.',
    broken: 'The link is not complete, and its text cannot be read; ask for it again',
    unsupported: 'This browser cannot compress text: use a newer one, or save a file',
    shown: 'The link stands in the address bar: copy it from there'
  },
  files: {
    drop: 'Drop the file to open it',
    reading: (name) => `Reading ${name}…`,
    opened: (name, kind) => `Opened ${name} (${kind})`,
    failed: (name, reason) => `Cannot open ${name}: ${reason}`,
    onlyOne: 'One file at a time: the first one was opened',
    unreadable: 'the browser cannot read it. It is a folder, or was moved or deleted; choose the file again',
    saved: (name) => `Saved ${name}`,
    pasted: 'Pasted with the headings and numbers of the original',
    untitled: 'document',
    sentenceEnd: '; ',
    encoding: 'Wrong characters? Another encoding'
  },
  status: {
    characters: (count) => many(count, 'character'),
    members: (count) => many(count, 'member'),
    offline: {unsupported: '', loading: '', ready: 'works offline', updated: 'a new version is there'},
    reload: 'Reload',
    private: 'nothing leaves this computer'
  },
  notices: {
    close: 'Close the notice',
    failed: (reason) => `Something failed, and no text is lost: ${reason}`,
    stopped:
      'a worker of the page has stopped, probably for want of memory; it starts again with the next change, or load the page again',
    address: (what) => `${what} in the address is not known and was ignored`
  }
}
