import {shownOf} from './levels.ts'
import {type MapNode, nodeOf, type Outline, setChildren, type Tree, unfold, unmade} from './tree.ts'

/**
 * Makes the nodes of an outline those of the outline that it has become: members that are still there keep their node, folded
 * or not, and new ones unfold while no more than `most` nodes are seen.
 *
 * @returns whether it is still the same document, as far as can be told; where it is not, nothing has been done
 */
export function follow<Member>(tree: Tree<Member>, outline: Outline<Member>, most: number): boolean {
  if (isAnother(tree, outline)) return false
  tree.outline = outline
  const added: MapNode<Member>[] = []
  const open: [MapNode<Member>, Member][] = [[tree.root, outline.root]]
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, member] = next
    node.payload.member = member
    node.content = outline.contentOf(member)
    open.push(...followBelow(tree, node, added))
  }
  unfoldNew(tree, added, most)
  return true
}

/** Follows the children of one node, and gives those that must be followed in their turn. */
function followBelow<Member>(
  tree: Tree<Member>,
  node: MapNode<Member>,
  added: MapNode<Member>[]
): [MapNode<Member>, Member][] {
  const {childrenOf, contentOf} = tree.outline
  const members = childrenOf(node.payload.member as Member)
  if (!node.payload.made) {
    node.children = unmade(members.length)
    if (members.length > 0) return []
    node.payload.made = true
    node.payload.fold = 0
    return []
  }
  const nodes = node.children.filter(({payload}) => payload.member !== null)
  const drawn = members.slice(0, node.payload.most)
  const partners = pair(
    nodes.map(({content}) => content),
    drawn.map((child) => contentOf(child))
  )
  const kept: [MapNode<Member>, Member][] = []
  setChildren(tree, node, (child, branch, place) => {
    const partner = nodes[partners[place] ?? -1]
    if (!partner) {
      const made = nodeOf(tree, child, node, branch)
      added.push(made)
      return made
    }
    partner.payload.branch = branch
    kept.push([partner, child])
    return partner
  })
  return kept
}

/** One branch takes the place of another: the members on the first level are others, and not one of them has been edited. */
function isAnother<Member>({root}: Tree<Member>, {root: member, childrenOf, contentOf}: Outline<Member>): boolean {
  const before = root.children.filter((child) => child?.payload.member !== null).map((child) => child?.content)
  const after = childrenOf(member)
  if (before.length === 0 || after.length === 0) return before.length !== after.length
  if (before.length === 1 && after.length === 1) return false
  const known = new Set(before)
  return !after.some((child) => known.has(contentOf(child)))
}

function unfoldNew<Member>(tree: Tree<Member>, added: MapNode<Member>[], most: number): void {
  let shown = shownOf(tree).length
  for (const node of added) {
    shown += node.children.length
    if (shown > most) return
    if (node.children.length === 0) continue
    unfold(tree, node)
    added.push(...node.children)
  }
}

/**
 * Which of the members before each of those after is: the one with the same text (the second of that text for the second), and
 * else the one behind the partner of the member before it, whose text has been edited.
 *
 *     一、甲  二、乙  三、丙        before
 *     一、甲  二、丁  新  三、丙     after
 *       0       1      -    2
 *
 * @returns for each text after, the place of its partner, or undefined
 */
export function pair(before: readonly string[], after: readonly string[]): (number | undefined)[] {
  const places = new Map<string, number[]>()
  before.forEach((text, place) => {
    const same = places.get(text)
    if (same) same.push(place)
    else places.set(text, [place])
  })
  // From the end, and taken from the end: equal texts pair up in their order.
  for (const same of places.values()) same.reverse()
  const partners = after.map((text) => places.get(text)?.pop())
  const taken = new Set(partners)
  after.forEach((_, place) => {
    const next = place === 0 ? 0 : (partners[place - 1] ?? -2) + 1
    if (partners[place] !== undefined || next < 0 || next >= before.length || taken.has(next)) return
    partners[place] = next
    taken.add(next)
  })
  return partners
}
