import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType
} from 'docx'
import {type Face, fontOf} from './fonts.js'
import {character, characterSpacing, line, sizes, titleLine} from './measures.js'

/** The styles that paragraphs have. Word knows most of them by these names, and shows its own for them. */
export type ParagraphStyle =
  | 'Title'
  | 'Subtitle'
  | 'Heading1'
  | 'Heading2'
  | 'Heading3'
  | 'Heading4'
  | 'Heading5'
  | 'Heading6'
  | 'BodyText'
  | 'Salutation'
  | 'Closing'
  | 'Signature'
  | 'Date'
  | 'Byline'
  | 'DocumentNumber'
  | 'Attachments'
  | 'Contents'
  | 'Furniture'
  | 'Code'
  | 'TableText'

/** How far the first line of a paragraph is indented: two characters. */
const indented = {firstLine: 2 * character, firstLineChars: 200}

const exactly = (height: number) => ({line: height, lineRule: LineRuleType.EXACT, before: 0, after: 0})

/** The face of a heading: 黑体 for the first level, 楷体 for the second, 仿宋 for the others (GB/T 9704-2012, 7.3.3), none of them bold. */
export const headingFace = (level: number): Face => (level === 1 ? 'black' : level === 2 ? 'script' : 'body')

function heading(level: number): IBaseParagraphStyleOptions {
  return {
    basedOn: 'Normal',
    next: 'BodyText',
    quickFormat: true,
    run: {font: fontOf(headingFace(level)), size: sizes.body, color: 'auto'},
    paragraph: {outlineLevel: level - 1, keepNext: true, indent: indented, spacing: exactly(line)}
  }
}

function own(
  id: ParagraphStyle,
  name: string,
  {
    face = 'body',
    size = sizes.body,
    ...paragraph
  }: {face?: Face; size?: number} & NonNullable<IBaseParagraphStyleOptions['paragraph']>
): IParagraphStyleOptions {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    run: {font: fontOf(face), size, ...(size !== sizes.body && {characterSpacing: 0})},
    paragraph: {spacing: exactly(line), ...paragraph}
  }
}

const centred = {alignment: AlignmentType.CENTER}

/** The styles of a document. */
export const styles: IStylesOptions = {
  default: {
    document: {
      run: {font: fontOf('body'), size: sizes.body, characterSpacing, language: {value: 'en-US', eastAsia: 'zh-CN'}},
      paragraph: {alignment: AlignmentType.BOTH, spacing: exactly(line)}
    },
    title: {
      basedOn: 'Normal',
      next: 'BodyText',
      quickFormat: true,
      run: {font: fontOf('title'), size: sizes.title, characterSpacing: 0},
      paragraph: {...centred, spacing: exactly(titleLine)}
    },
    heading1: heading(1),
    heading2: heading(2),
    heading3: heading(3),
    heading4: heading(4),
    heading5: heading(5),
    heading6: heading(6)
  },
  paragraphStyles: [
    own('BodyText', 'Body Text', {indent: indented}),
    own('Subtitle', 'Subtitle', {face: 'script', ...centred}),
    own('DocumentNumber', '发文字号', centred),
    own('Byline', '署名', {face: 'script', ...centred}),
    own('Date', 'Date', {face: 'script', ...centred}),
    own('Salutation', 'Salutation', {}),
    own('Closing', 'Closing', {indent: indented}),
    own('Attachments', '附件说明', {}),
    own('Signature', 'Signature', {alignment: AlignmentType.RIGHT}),
    own('Contents', '目录', {}),
    own('Furniture', '页面信息', {size: sizes.small, spacing: {...exactly(400)}}),
    own('Code', '代码', {
      face: 'code',
      size: sizes.small,
      alignment: AlignmentType.LEFT,
      indent: {left: 2 * character},
      spacing: exactly(360)
    }),
    own('TableText', '表格文字', {
      size: sizes.table,
      alignment: AlignmentType.LEFT,
      spacing: {line: 360, lineRule: LineRuleType.AT_LEAST, before: 40, after: 40}
    })
  ]
}
