/** 、 and the forms that stand for it in real files. */
export const enumerationComma = ['、', '﹑', '､'] as const

/** The dot of an Arabic number (GB/T 15834-2011 B.3.3), half-width and full-width. */
export const dot = ['.', '．', '﹒', '․'] as const

/** What can open a bracketed number; real files mix them. */
export const openBracket = ['（', '(', '﹙', '〔', '﹝', '【', '［', '['] as const

export const closeBracket = ['）', ')', '﹚', '〕', '﹞', '】', '］', ']'] as const

/** What follows 第一 and its like (GB/T 15834-2011 B.3.1), and the slips for it. */
export const comma = ['，', ',', '、', '：', ':', '﹐'] as const
