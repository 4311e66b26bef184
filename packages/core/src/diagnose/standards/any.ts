import type {DelimiterKind} from './types.js'

/**
 * Punctuation that every standard asks for: a bracketed or enclosed number takes none (GB/T 15834-2011 B.3.4; 文書處理手冊), a Han
 * number no dot (B.3.2).
 */
export const anyDelimiters: Readonly<Record<string, DelimiterKind>> = {
  'han-paren': 'none',
  'arabic-paren': 'none',
  'formal-paren': 'none',
  circled: 'none',
  'circled-negative': 'none',
  'circled-han': 'none'
}

/** Punctuation that no standard has behind the markers of a construct, where another one is usual: 一. for 一、. */
export const wrongDelimiters: Readonly<Record<string, readonly DelimiterKind[]>> = {
  'han-comma': ['dot'],
  'formal-comma': ['dot'],
  'arabic-dot': ['stop']
}
