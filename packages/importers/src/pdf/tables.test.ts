import {describe, expect, it} from 'vitest'
import {lineOf} from './line.js'
import {rowsOf} from './lines.js'
import type {Run} from './run.js'
import {isTable, withTables} from './tables.js'

/** Lines of type of 10 points, 16 apart: each run at the place that is given. */
const itemsOf = (
  ...lines: readonly (readonly (readonly [x: number, text: string])[])[]
): (string | readonly string[])[] => {
  const runs = lines.flatMap((line, row) =>
    line.map(([x, text]): Run => {
      const width = 10 * [...text].reduce((sum, character) => sum + (character < '\u2000' ? 0.5 : 1), 0)
      return {text, x, y: 16 * row, width, size: 10, font: 'song'}
    })
  )
  return withTables(rowsOf(runs).map((row) => lineOf(row, 1))).map((item) => (isTable(item) ? item.rows : item.text))
}

describe('withTables', () => {
  it('tells columns apart that begin at the same places, however narrow the gaps are', () => {
    expect(
      itemsOf(
        [
          [0, '编号'],
          [26, '名称'],
          [72, '责任人']
        ],
        [
          [0, '甲一'],
          [26, '东干总渠'],
          [72, '周平']
        ],
        [
          [0, '甲二'],
          [26, '西干渠'],
          [72, '吴远']
        ]
      )
    ).toEqual([['编号\t名称\t责任人', '甲一\t东干总渠\t周平', '甲二\t西干渠\t吴远']])
  })

  it('joins the rest of a cell to the row above', () => {
    expect(
      itemsOf(
        [
          [0, '编号'],
          [26, '名称'],
          [72, '责任人']
        ],
        [
          [0, '甲一'],
          [26, '东干总渠'],
          [72, '周平']
        ],
        [[26, '南段']],
        [
          [0, '甲二'],
          [26, '西干渠'],
          [72, '吴远']
        ]
      )
    ).toEqual([['编号\t名称\t责任人', '甲一\t东干总渠南段\t周平', '甲二\t西干渠\t吴远']])
  })

  it('keeps a row with an empty cell', () => {
    expect(
      itemsOf(
        [
          [0, '编号'],
          [26, '名称'],
          [72, '责任人']
        ],
        [
          [0, '甲一'],
          [26, '东干总渠'],
          [72, '周平']
        ],
        [
          [0, '甲二'],
          [72, '何苗']
        ],
        [
          [0, '甲三'],
          [26, '西干渠'],
          [72, '吴远']
        ]
      )
    ).toEqual([['编号\t名称\t责任人', '甲一\t东干总渠\t周平', '甲二\t\t何苗', '甲三\t西干渠\t吴远']])
  })

  it.each([
    [
      'prose',
      [
        [
          [0, '清渠从霜降'],
          [55, '开始'],
          [90, '到小雪为止']
        ],
        [
          [0, '其间各户'],
          [48, '应当'],
          [81, '出工修渠']
        ],
        [
          [0, '堤上'],
          [30, '不种'],
          [66, '作物']
        ]
      ]
    ],
    [
      'two signatures',
      [
        [
          [0, '青禾县水利局'],
          [200, '河湾镇人民政府']
        ],
        [
          [0, '3月1日'],
          [200, '3月1日']
        ]
      ]
    ],
    [
      'the parties of a contract',
      [0, 1, 2, 3].map((): [number, string][] => [
        [0, '甲方：'],
        [100, '乙方：'],
        [200, '丙方：']
      ])
    ],
    [
      'a title that is set wide',
      [0, 1, 2].map((): [number, string][] => [
        [0, '清'],
        [20, '渠'],
        [40, '令']
      ])
    ],
    [
      'lines of contents',
      [1, 2, 3].map((page): [number, string][] => [
        [0, '第一章'],
        [36, '总则'],
        [60, `..........${page}`]
      ])
    ]
  ] as const)('takes no %s for a table', (_, lines) => {
    expect(itemsOf(...lines).every((item) => typeof item === 'string')).toBe(true)
  })
})
