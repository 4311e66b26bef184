import {EditorView} from '@codemirror/view'
import {colourOf, depthColours} from '../app/depth-colours.js'

const button = {
  font: 'inherit',
  color: 'var(--ink)',
  backgroundImage: 'none',
  backgroundColor: 'var(--paper)',
  border: '1px solid var(--line)',
  borderRadius: 'var(--radius)',
  padding: '2px 10px',
  cursor: 'pointer'
}

const selection = {background: 'var(--accent-soft)'}

const depths = Object.fromEntries(
  depthColours.map((color, index) => [`.marker-depth-${index + 1}, .marker-depth-${index + 1} > span`, {color}])
)

const text = {
  '&': {height: '100%', color: 'var(--ink)', backgroundColor: 'transparent'},
  '&.cm-focused': {outline: 'none'},
  '.cm-scroller': {fontFamily: 'var(--font-text)', fontSize: 'var(--editor-size, 17px)', lineHeight: '1.8'},
  // Long lines are hard to read: the text stands in the middle of a wide page, forty-odd characters wide.
  '.cm-content': {
    padding: 'calc(6 * var(--space)) 0 calc(24 * var(--space))',
    maxWidth: 'var(--editor-measure, 46em)',
    margin: '0 auto',
    caretColor: 'var(--accent)',
    fontVariantNumeric: 'tabular-nums'
  },
  '.cm-line': {padding: '0 calc(6 * var(--space))'},
  '@media (max-width: 600px)': {'.cm-line': {padding: '0 calc(4 * var(--space))'}},
  '.cm-placeholder': {color: 'var(--ink-soft)', verticalAlign: 'top', whiteSpace: 'pre-wrap'},
  '.cm-cursor, .cm-dropCursor': {borderLeft: '2px solid var(--accent)', marginLeft: '-1px'},
  '.cm-selectionBackground': selection,
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground': selection,
  '.special-character': {color: 'var(--ink-soft)', opacity: '0.7'},
  '.marker': {fontWeight: '600'},
  ...depths,
  '.document-title': {fontWeight: '700'}
}

const underline = (colour: string) => ({textDecorationColor: colour})

const faults = {
  '.fault': {
    textDecoration: 'underline wavy 1.2px',
    textUnderlineOffset: '5px',
    textDecorationSkipInk: 'none',
    paddingBottom: '2px'
  },
  '.fault-error': underline('var(--danger)'),
  '.fault-warning': underline('var(--warning)'),
  '.fault-info': underline('var(--info)'),
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    boxShadow: '0 4px 16px rgb(0 0 0 / 0.16)',
    maxWidth: 'min(30em, 92vw)',
    font: '14px/1.6 var(--font-ui)'
  },
  '.fault-messages': {padding: 'calc(1.5 * var(--space)) calc(3 * var(--space))'},
  '.fault-message': {margin: '0', paddingLeft: 'calc(2.5 * var(--space))', borderLeft: '3px solid var(--info)'},
  '.fault-message + .fault-message': {marginTop: 'var(--space)'},
  '.fault-message-error': {borderLeftColor: 'var(--danger)'},
  '.fault-message-warning': {borderLeftColor: 'var(--warning)'}
}

const search = {
  '.cm-panels': {
    color: 'var(--ink)',
    backgroundColor: 'var(--paper-raised)',
    font: '14px/1.6 var(--font-ui)'
  },
  '.cm-panels-top': {borderBottom: '1px solid var(--line)'},
  '.cm-panels-bottom': {borderTop: '1px solid var(--line)'},
  '.cm-panel.cm-search': {
    padding: 'calc(2 * var(--space)) calc(10 * var(--space)) calc(2 * var(--space)) calc(3 * var(--space))'
  },
  '.cm-panel.cm-search label': {fontSize: 'inherit', whiteSpace: 'nowrap', color: 'var(--ink-soft)'},
  '.cm-panel.cm-search [name=close]': {
    top: 'calc(2 * var(--space))',
    right: 'calc(2 * var(--space))',
    width: '28px',
    height: '28px',
    fontSize: '20px',
    lineHeight: '1',
    color: 'var(--ink-soft)',
    borderRadius: 'var(--radius)',
    cursor: 'pointer'
  },
  '.cm-panel.cm-search input[type=checkbox]': {accentColor: 'var(--accent)', verticalAlign: '-1px'},
  '.cm-textfield': {
    font: 'inherit',
    color: 'inherit',
    backgroundColor: 'var(--paper)',
    border: '1px solid var(--line)',
    borderRadius: 'var(--radius)',
    padding: '2px 8px',
    width: 'min(16em, 100%)',
    boxSizing: 'border-box'
  },
  '.cm-button': button,
  '.cm-button:hover': {borderColor: 'var(--accent)'},
  '.cm-button:active': {backgroundImage: 'none', backgroundColor: 'var(--accent-soft)'},
  '.cm-panels :focus-visible': {outline: '2px solid var(--accent)', outlineOffset: '1px'},
  '.cm-searchMatch': {backgroundColor: 'color-mix(in srgb, var(--warning) 28%, transparent)', borderRadius: '2px'},
  '.cm-searchMatch-selected': {backgroundColor: 'color-mix(in srgb, var(--warning) 55%, transparent)'}
}

/** The look of the editor, in the custom properties of the page; `--editor-size` and `--editor-measure` can be set as well. */
export const theme = EditorView.theme({...text, ...faults, ...search})

/** What a text that is only read looks like: smaller, and as wide as its pane. */
export const viewerTheme = EditorView.theme({
  '.cm-scroller': {fontFamily: 'var(--font-mono)', fontSize: '13.5px', lineHeight: '1.7'},
  '.cm-content': {maxWidth: 'none', padding: 'calc(4 * var(--space)) 0'},
  '.cm-line': {padding: '0 calc(4.5 * var(--space))'},
  '.syntax-heading': {fontWeight: '600'},
  // The title is the first rank, and members of depth 1 the second.
  ...Object.fromEntries([2, 3, 4, 5, 6].map((rank) => [`.syntax-heading-${rank}`, {color: colourOf(rank - 1)}])),
  '.syntax-name': {color: 'var(--depth-2)'}
})
