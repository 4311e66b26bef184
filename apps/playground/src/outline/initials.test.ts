import {describe, expect, it} from 'vitest'
import {beginsWithInitials} from './initials.js'

describe('the initials of a text', () => {
  it.each([
    ['保持定力', 'bcdl'],
    ['安全饮水', 'aqys'],
    ['额外工作', 'ewgz'],
    ['基础设施', 'jcss'],
    ['科学规划', 'kxgh'],
    ['民生保障', 'msbz'],
    ['偶发事件', 'ofsj'],
    ['入户调查', 'rhdc'],
    ['團結協作', 'tjxz'],
    ['完善 API', 'wsapi']
  ])('of %s are %s', (text, initials) => {
    expect(beginsWithInitials(text, initials)).toBe(true)
    expect(beginsWithInitials(text, `${initials}x`)).toBe(false)
  })

  it('match the first of them', () => {
    expect(beginsWithInitials('保持定力', 'bc')).toBe(true)
    expect(beginsWithInitials('保持定力', 'cd')).toBe(false)
  })
})
