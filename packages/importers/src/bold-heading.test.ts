import {describe, expect, it} from 'vitest'
import {boldHeadings, type TypedLine} from './bold-heading.js'

const text: TypedLine = {text: '渠水从北山流下，绕过三个村子，最后汇入云溪河。', bold: false, isProse: true}
const bold = (line: string): TypedLine => ({text: line, bold: true, isProse: false})
const found = (...lines: TypedLine[]): string[] =>
  [...boldHeadings(lines)].map((index) => lines[index]?.text ?? '').sort()

describe('a bold line', () => {
  it('is a heading where several have text below them', () => {
    expect(found(text, bold('一条渠的来历'), text, text, bold('一群人的坚守'), text)).toEqual([
      '一条渠的来历',
      '一群人的坚守'
    ])
  })

  it('is none where it is the only one', () => {
    expect(found(text, text, bold('一条渠的来历'), text)).toEqual([])
  })

  it('is none where it has no text below it', () => {
    expect(found(text, bold('一条渠的来历'), text, text, bold('一群人的坚守'))).toEqual([])
  })

  it('is none where it is a sentence, words of somebody, or too long', () => {
    const sentences = ['各村要抓紧备料。', '记者：渠什么时候通水？', '图为渠首一角', '一'.repeat(31)]
    expect(found(...sentences.flatMap((line) => [bold(line), text, text]))).toEqual([])
  })

  it('with a number is left to its number', () => {
    expect(found(bold('一、一条渠的来历'), text, text, bold('二、一群人的坚守'), text, text)).toEqual([])
  })

  it('is none in a text that is bold itself', () => {
    const whole = {...text, bold: true}
    expect(found(whole, bold('一条渠的来历'), text, whole, bold('一群人的坚守'), text)).toEqual([])
  })
})
