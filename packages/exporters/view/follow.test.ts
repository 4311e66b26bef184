import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {follow, pair} from './follow.ts'
import {branchingLevel, levelOfAtMost, shownOf, unfoldTo} from './levels.ts'
import {isSameSight, sightOf} from './sight.ts'
import {type MapNode, type Outline, plant, showMore, type Tree, unfold} from './tree.ts'

interface Member {
  title: string
  children: Member[]
}

const member = (title: string, ...children: Member[]): Member => ({title, children})

const outlineOf = (root: Member): Outline<Member> => ({
  root,
  childrenOf: ({children}) => children,
  contentOf: ({title}) => title
})

/** The texts that are seen, in the order of the document, with a blank for each level. */
function seen(tree: Tree<Member>): string[] {
  const lines: string[] = []
  const open: MapNode<Member>[] = [tree.root]
  for (let node = open.pop(); node; node = open.pop()) {
    lines.push(`${' '.repeat(node.state.depth - 1)}${node.content}`)
    if (!node.payload.fold) open.push(...[...node.children].reverse())
  }
  return lines
}

const find = (tree: Tree<Member>, content: string) =>
  shownOf(tree).find((node) => node.content === content) as MapNode<Member>

const speech = member(
  '讲话',
  member('一、天时', member('（一）雨'), member('（二）雪')),
  member('二、地利', member('（一）渠'))
)

/** The speech with its first branch folded. */
function folded(): Tree<Member> {
  const tree = plant(outlineOf(speech), 100)
  unfoldTo(2, tree)
  find(tree, '一、天时').payload.fold = 1
  return tree
}

describe('an outline that has changed', () => {
  it('keeps what is folded, and the nodes', () => {
    const tree = folded()
    const before = find(tree, '二、地利')
    const next = member('讲话', member('新、人和', member('（一）齐心')), ...speech.children)
    expect(follow(tree, outlineOf(next), 120)).toBe(true)
    expect(seen(tree)).toEqual(['讲话', ' 新、人和', '  （一）齐心', ' 一、天时', ' 二、地利', '  （一）渠'])
    expect(find(tree, '二、地利')).toBe(before)
  })

  it('keeps the node of a member while its title is typed', () => {
    const tree = folded()
    const before = find(tree, '一、天时')
    const [first, second] = speech.children as [Member, Member]
    follow(tree, outlineOf(member('讲话', member('一、天时好', ...first.children), second)), 120)
    expect(seen(tree)).toEqual(['讲话', ' 一、天时好', ' 二、地利', '  （一）渠'])
    expect(find(tree, '一、天时好')).toBe(before)
  })

  it('unfolds a member that had nothing below it until now', () => {
    const tree = plant(outlineOf(member('讲话', member('一、天时'))), 100)
    unfoldTo(1, tree)
    follow(tree, outlineOf(member('讲话', member('一、天时', member('（一）雨')))), 120)
    expect(seen(tree)).toEqual(['讲话', ' 一、天时', '  （一）雨'])
  })

  it('leaves new members folded where too much would be seen', () => {
    const tree = folded()
    const long = member('三、人和', ...Array.from({length: 9}, (_, index) => member(String(index))))
    follow(tree, outlineOf(member('讲话', ...speech.children, long)), 10)
    expect(seen(tree)).toEqual(['讲话', ' 一、天时', ' 二、地利', '  （一）渠', ' 三、人和'])
  })

  it('forgets what is no longer there', () => {
    const tree = folded()
    follow(tree, outlineOf(member('讲话', ...speech.children.slice(0, 1))), 120)
    expect(seen(tree)).toEqual(['讲话', ' 一、天时'])
    follow(tree, outlineOf(member('讲话', member('一、天时'))), 120)
    expect(find(tree, '一、天时').payload.fold).toBe(0)
  })

  it('is another document where none of its members is known', () => {
    const tree = folded()
    expect(follow(tree, outlineOf(member('办法', member('第一条'), member('第二条'))), 120)).toBe(false)
    expect(seen(tree)).toEqual(['讲话', ' 一、天时', ' 二、地利', '  （一）渠'])
  })

  it('shows the same members as one that is drawn anew, once all is unfolded', () => {
    const title = fc.constantFrom('甲', '乙', '丙', '丁')
    const below = fc.memo(
      (depth): fc.Arbitrary<Member> =>
        fc.record({title, children: depth > 1 ? fc.array(below(), {maxLength: 5}) : fc.constant([])})
    )
    const random = below(4)
    fc.assert(
      fc.property(random, random, fc.nat(4), (before, after, level) => {
        const tree = plant(outlineOf(before), 3)
        unfoldTo(level, tree)
        if (!follow(tree, outlineOf(after), 6)) return
        const anew = plant(outlineOf(after), 3)
        for (const each of [tree, anew]) unfoldTo(99, each)
        expect(seen(tree)).toEqual(seen(anew))
        expect(new Set(shownOf(tree).map(({state}) => state.key)).size).toBe(shownOf(tree).length)
      })
    )
  })
})

describe('what is seen', () => {
  /** Whether the folded speech has to be drawn again when it becomes another. */
  const isSame = (next: Member) => {
    const tree = folded()
    const before = sightOf(tree)
    follow(tree, outlineOf(next), 120)
    return isSameSight(before, sightOf(tree))
  }
  const [first, second] = speech.children as [Member, Member]

  it('is the same where no title has changed', () => {
    expect(isSame(structuredClone(speech))).toBe(true)
  })

  it('is the same where something has changed in a folded member', () => {
    expect(isSame(member('讲话', member(first.title, member('（一）风')), second))).toBe(true)
  })

  it('is another with another title, another member, one less, or one that has nothing to unfold any more', () => {
    expect(isSame(member('讲稿', first, second))).toBe(false)
    expect(isSame(member('讲话', first, member(second.title, member('（一）闸'))))).toBe(false)
    expect(isSame(member('讲话', first, second, member('三、人和')))).toBe(false)
    expect(isSame(member('讲话', second))).toBe(false)
    expect(isSame(member('讲话', member(first.title), second))).toBe(false)
    expect(isSame(member('讲话', second, first))).toBe(false)
  })
})

describe('partners', () => {
  it('are members of the same text, in their order', () => {
    expect(pair(['甲', '乙', '甲'], ['甲', '甲', '乙'])).toEqual([0, 2, 1])
  })

  it('are members whose text has been edited, behind the same neighbour', () => {
    expect(pair(['甲', '乙', '丙'], ['甲', '丁', '新', '丙'])).toEqual([0, 1, undefined, 2])
    expect(pair(['甲', '乙'], ['丁', '乙'])).toEqual([0, 1])
  })

  it('are one for each at most', () => {
    const texts = fc.array(fc.constantFrom('甲', '乙', '丙'))
    fc.assert(
      fc.property(texts, texts, (before, after) => {
        const partners = pair(before, after).filter((partner) => partner !== undefined)
        expect(new Set(partners).size).toBe(partners.length)
        expect(partners.every((partner) => partner >= 0 && partner < before.length)).toBe(true)
      })
    )
  })
})

describe('an outline of many members', () => {
  const children = Array.from({length: 20_000}, (_, index) => member(`第${index + 1}条`))
  const asked: Member[] = []
  const law: Outline<Member> = {
    ...outlineOf(member('办法', ...children)),
    contentOf: (each) => {
      asked.push(each)
      return each.title
    }
  }

  it('asks for the texts of those that are seen, and comes page by page', () => {
    const tree = plant(law, 50)
    expect(levelOfAtMost(120, law, 50)).toBe(1)
    unfold(tree, tree.root)
    expect(asked).toHaveLength(51)
    expect(tree.root.children).toHaveLength(51)
    expect(tree.root.children.at(-1)?.content).toBe('<span class="more">⋯ +19950</span>')
    const first = tree.root.children[0]
    showMore(tree, tree.root)
    expect(tree.root.children.at(-1)?.content).toBe('<span class="more">⋯ +19900</span>')
    expect(tree.root.children[0]).toBe(first)
  })
})

describe('the opening level', () => {
  it('is the deepest that shows no more nodes than wanted, and the first in any case', () => {
    expect(levelOfAtMost(6, outlineOf(speech), Infinity)).toBe(2)
    expect(levelOfAtMost(5, outlineOf(speech), Infinity)).toBe(1)
    expect(levelOfAtMost(1, outlineOf(speech), Infinity)).toBe(1)
    expect(levelOfAtMost(1, outlineOf(member('空')), Infinity)).toBe(1)
  })
})

describe('the level on which an outline begins to branch', () => {
  it('is the first, or that below parts that are alone', () => {
    expect(branchingLevel(outlineOf(speech))).toBe(1)
    expect(branchingLevel(outlineOf(member('通知', speech)))).toBe(2)
    expect(branchingLevel(outlineOf(member('通知', member('方案', speech))))).toBe(3)
  })

  it('is the last that there is where no part has company', () => {
    expect(branchingLevel(outlineOf(member('空')))).toBe(1)
    expect(branchingLevel(outlineOf(member('通知', member('一、天时'))))).toBe(1)
    expect(branchingLevel(outlineOf(member('通知', member('一、天时', member('（一）雨')))))).toBe(2)
  })
})
