import {describe, expect, it} from 'vitest'
import {findAnnotations, withoutAnnotations} from './find.js'

/** Enough annotations for others to count. */
const evidence = '機(jī)關(guān)學(xué)習(xí)'

/** What is found in a text behind enough evidence. */
function found(text: string): string[] {
  const annotations = findAnnotations(`${evidence}\n${text}`)
  if (annotations === null) throw new Error('the evidence is not found')
  const {source, starts, ends} = annotations
  return starts.slice(4).map((start, index) => source.slice(start, ends[index + 4]))
}

describe('an annotation', () => {
  it.each([
    ['in half-width brackets', '質(zhì)量', ['(zhì)']],
    ['in full-width brackets', '質（zhì）量', ['（zhì）']],
    ['in one of each', '質(zhì）量', ['(zhì）']],
    ['of decomposed letters', '質(zhi\u0300)量', ['(zhi\u0300)']],
    ['with a capital', '北(Běi)京(jīng)', ['(Běi)', '(jīng)']],
    ['before a delimiter', '參(cān)、總則', ['(cān)']],
    ['behind a character beyond U+FFFF', '𠮷(jí)日', ['(jí)']],
    ['at the end of a line', '質(zhì)\r\n量(liàng)', ['(zhì)', '(liàng)']],
    ['of a character without a tone', '我們(men)的(de)', ['(men)', '(de)']]
  ])('is found %s', (_, text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    ['a letter', '甲(a)乙（i）丙(A)'],
    ['a unit', '千米(km)公斤（kg）'],
    ['a word', '他(he)一(an)的(a)'],
    ['an untoned syllable', '機(ji)關(guan)'],
    ['two syllables', '機關(jīguān)'],
    ['Han characters', '黨組(黨委)第一（一）'],
    ['a number', '（1）(2)甲(3)'],
    ['another bracket', '機[jī]關〔guān〕'],
    ['at the beginning of a line', '機\n(jī)關'],
    ['behind a blank', '機 (jī)關　（guān）'],
    ['behind a letter or punctuation', 'A(jī)，(guān)”(xué)'],
    ['behind a bracket', ')(xíng)'],
    ['blanks within', '機( jī )'],
    ['not closed', '機(jī。關(guān'],
    ['half a character', '\udfb7(jí)\ud842(jí)'],
    ['empty', '機()關（）']
  ])('is not %s', (_, text) => {
    expect(found(text)).toEqual([])
  })
})

describe('findAnnotations', () => {
  it('takes fewer than three for glosses in the text', () => {
    expect(findAnnotations('亳(bó)州、郴(chēn)州。')).toBeNull()
    expect(findAnnotations('亳(bó)州、郴(chēn)州、儋(dān)州。')?.starts).toHaveLength(3)
  })

  it('takes no untoned reading for evidence', () => {
    expect(findAnnotations('我們(men)的(de)學(xué)生們(men)來了(le)')).toBeNull()
  })

  it('reads the second of two as text', () => {
    expect(withoutAnnotations(findAnnotations(`${evidence}行(háng)(xíng)`) as never)).toBe('機關學習行(xíng)')
  })

  it.each(['', '(', '（', '(jī', ')', '(jī)', '中('])('finds none in %j', (text) => {
    expect(findAnnotations(text)).toBeNull()
  })

  it('leaves all else as it stands', () => {
    const text = `\ufeff　${evidence}\r\n(jī)A(a)\n`
    expect(withoutAnnotations(findAnnotations(text) as never)).toBe('\ufeff　機關學習\r\n(jī)A(a)\n')
  })
})
