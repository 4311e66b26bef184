import {describe, expect, it} from 'vitest'
import {parse} from '../../parse.js'
import {diagnose} from '../index.js'
import type {StandardName} from '../types.js'

/** The markers of a text whose level is wrong, with one that the level has, and the marker above. */
const wrongIn = (text: string, standard: StandardName) =>
  diagnose(parse(text), {source: text, standard})
    .filter(({rule}) => rule.startsWith('level-'))
    .map(({rule, actual, expected, cause}) => `${rule} ${actual} → ${expected} (${cause?.text ?? ''})`)

describe('levels are right', () => {
  it.each([
    [
      'as GB/T 9704 has them',
      'gbt9704',
      '一、清渠\n（一）东渠\n1.上游\n（1）闸口\n①清淤\n②补漏\n（2）涵洞\n2.下游\n（二）西渠\n二、修闸'
    ],
    ['with 1. below 一、 in a document without （一）', 'gbt9704', '一、清渠\n1.东渠\n2.西渠\n二、修闸'],
    ['from any level on', 'gbt9704', '（一）清渠\n1.东渠\n2.西渠\n（二）修闸'],
    ['inside a paragraph, whatever they are', 'gbt9704', '一、清渠\n先做三件事：①清淤；②补漏；③种草。\n二、修闸'],
    [
      'as laws have them',
      'law',
      '第一章　总则\n第一条　清渠，应当遵守下列规定：\n（一）东渠；\n（二）西渠：\n1.上游；\n2.下游。\n第二条　修闸。'
    ],
    [
      "as Taiwan's laws have them",
      'law',
      '第一章　總則\n第一條　清渠，應當遵守下列規定：\n一、東渠；\n二、西渠：\n（一）上游；\n（二）下游。\n第二條　修閘。'
    ],
    ["as Taiwan's documents have them", 'tw', '壹、清渠\n一、東渠\n（一）上游\n（二）下游\n二、西渠\n貳、修閘'],
    ['as theses have them', 'thesis', '1 清渠\n1.1 东渠\n1.1.1 上游\n1.1.2 下游\n1.2 西渠\n2 修闸'],
    ['without a standard', 'none', '（一）清渠\n一、东渠\n二、西渠\n（二）修闸']
  ] as const)('%s', (_, standard, text) => {
    expect(wrongIn(text, standard)).toEqual([])
  })
})

describe('a level is wrong', () => {
  it.each([
    [
      'of what holds it and its own where they stand the wrong way round',
      'gbt9704',
      '（一）清渠\n一、东渠\n二、西渠\n（二）修闸',
      ['level-order （一） → 一、 ()', 'level-order 一、 → （一） (（一）)']
    ],
    [
      'where it leaves one out that the document has',
      'gbt9704',
      '一、清渠\n1.东渠\n2.西渠\n二、修闸\n（一）东闸\n（二）西闸',
      ['level-skipped 1. → （一） (一、)']
    ],
    [
      'where it leaves two out',
      'gbt9704',
      '一、清渠\n（1）东渠\n（2）西渠\n二、修闸',
      ['level-skipped （1） → （一） (一、)']
    ],
    [
      'where the standard does not have it, with what stands below',
      'gbt9704',
      '壹、清渠\n一、东渠\n（一）上游\n（二）下游\n二、西渠\n贰、修闸',
      ['level-order 壹、 → 一、 ()', 'level-order 一、 → （一） (壹、)', 'level-order （一） → 1. (一、)']
    ],
    [
      'where 一、 stands below an article',
      'law',
      '第一章　总则\n第一条　清渠，应当遵守下列规定：\n一、东渠；\n二、西渠。\n第二条　修闸。',
      ['level-order 一、 → （一） (第一条)']
    ],
    [
      'where （一） stands below an article in Taiwan',
      'law',
      '第一章　總則\n第一條　清渠，應當遵守下列規定：\n（一）東渠；\n（二）西渠。\n第二條　修閘。',
      ['level-skipped （一） → 一、 (第一條)']
    ],
    [
      'of 一、 above 壹、',
      'tw',
      '一、清渠\n壹、東渠\n貳、西渠\n二、修閘',
      ['level-order 一、 → 壹、 ()', 'level-order 壹、 → 一、 (一、)']
    ],
    [
      'where a thesis has no chains',
      'thesis',
      '一、清渠\n（一）东渠\n（二）西渠\n二、修闸',
      ['level-order 一、 → 1 ()', 'level-order （一） → 1.1 (一、)']
    ],
    [
      'where a chain leaves one out',
      'thesis',
      '1 清渠\n1.1.1 上游\n1.1.2 下游\n2 修闸',
      ['level-skipped 1.1.1 → 1.1 (1)']
    ]
  ] as const)('%s', (_, standard, text, expected) => {
    expect(wrongIn(text, standard)).toEqual(expected)
  })
})
