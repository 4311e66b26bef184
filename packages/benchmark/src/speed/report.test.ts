import {describe, expect, it} from 'vitest'
import {linesOf} from './report.js'
import type {Report, Result} from './results.js'
import type {ShapeName} from './texts/index.js'

const empty: Report = {
  date: '2026-01-02',
  machine: {node: 'v20.19.0', processor: 'Abacus', processors: 2, memory: 8 * 2 ** 30, load: [0.5, 1.25]},
  seed: 7,
  results: [],
  growth: []
}

/** A result of `best` seconds, where the loop takes 0.01. */
function result(task: string, shape: ShapeName, bytes: number, best: number): Result {
  return {task, shape, bytes, answer: {best, median: best, processor: best, runs: 1, loop: 0.01, memory: 5_000_000}}
}

describe('linesOf', () => {
  it('says where and when it was measured', () => {
    expect(linesOf(empty)).toEqual([
      '2026-01-02, node v20.19.0, Abacus, 2 cores, 8 GB; seed 7',
      'load of the machine before and at the end: 0.50, 1.25'
    ])
  })

  it('gives speed, time in times of the loop and memory, a row for each measure and a column for each shape', () => {
    const results = [
      result('loop', 'speech', 10_000_000, 0.01),
      result('parse', 'speech', 10_000_000, 4),
      result('parse', 'law', 10_000_000, 8)
    ]
    const lines = linesOf({...empty, results})
    expect(lines).toContain('Speed, in MB/s of UTF-8; texts of 10 MB')
    expect(lines).toContain('|                 | speech |  law |')
    expect(lines).toContain('| --------------- | -----: | ---: |')
    expect(lines).toContain('| charCodeAt loop |   1000 |    - |')
    expect(lines).toContain('| gangmu parse    |   2.50 | 1.25 |')
    expect(lines).toContain('| gangmu parse    |    400 |  800 |')
    expect(lines).toContain('| gangmu parse    |   5.00 | 5.00 |')
  })

  it('says what could not be measured in its place', () => {
    const results: Result[] = [{task: 'marked', shape: 'law', bytes: 10_000_000, problem: '> 120 s'}]
    expect(linesOf({...empty, results})).toContain('| marked | > 120 s |')
  })

  it('compares the time per byte with that of the smallest text', () => {
    const growth = [result('parse', 'speech', 1_000_000, 0.5), result('parse', 'speech', 2_000_000, 1.5)]
    const lines = linesOf({...empty, growth})
    expect(lines).toContain('|               | MB/s at 1 MB | 1 MB | 2 MB |')
    expect(lines).toContain('| parse, speech |         2.00 | 1.00 | 1.50 |')
  })

  it('names the ten worst of the nasty inputs, and before them what did not come to an end', () => {
    const answers = Array.from({length: 12}, (_, index) => ({name: `input ${index}`, seconds: 1, ratio: index / 2}))
    const above = answers.filter(({ratio}) => ratio > 3).map(({name}) => name)
    const lines = linesOf({...empty, nasty: {characters: 500, answers, unfinished: ['blanks'], above}})
    expect(lines).toContain('6 above 3 (all of them in the JSON); the worst 10:')
    expect(lines.slice(-11)[0]).toBe('   never  blanks')
    expect(lines.slice(-10)[0]).toBe('    5.50  input 11')
    expect(lines.at(-1)).toBe('    1.00  input 2')
  })
})
