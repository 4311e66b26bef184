import type {INode} from 'markmap-common'

/** An outline as the map asks it. A member is whatever the outline is made of. */
export interface Outline<Member> {
  /** What stands at the root. */
  readonly root: Member
  readonly childrenOf: (member: Member) => readonly Member[]
  /** What is shown of a member, as HTML. It is asked of the members that are drawn, and of no others. */
  readonly contentOf: (member: Member) => string
}

/** A node as markmap wants it: it puts there where the node stands. */
export interface MapNode<Member> extends INode {
  children: MapNode<Member>[]
  payload: {
    fold: 0 | 1
    /** Which branch it is in: branches have a colour each. Undefined above the place where the outline begins to branch. */
    branch: number | undefined
    /** Null for the node that stands for its siblings that are not drawn yet. */
    member: Member | null
    /** Whether its children are nodes. Those of a folded node are places without a node until it unfolds. */
    made: boolean
    /** How many of its children are drawn at most; the last node stands for the others. */
    most: number
  }
}

/** The nodes of an outline, which are made when they come to be seen: an outline may have many thousands of members. */
export interface Tree<Member> {
  outline: Outline<Member>
  readonly root: MapNode<Member>
  /** How many children of a node are drawn at first, and how many more each time that more are wanted. */
  readonly page: number
  /** The last number that was given to a node. */
  lastId: number
}

export function plant<Member>(outline: Outline<Member>, page: number): Tree<Member> {
  const tree = {outline, page, lastId: 0}
  return Object.assign(tree, {root: nodeOf(tree, outline.root, undefined, undefined)})
}

/** A node of its own, without nodes below it. */
export function nodeOf<Member>(
  tree: Omit<Tree<Member>, 'root'>,
  member: Member | null,
  parent: MapNode<Member> | undefined,
  branch: number | undefined
): MapNode<Member> {
  tree.lastId++
  const id = tree.lastId
  const count = member === null ? 0 : tree.outline.childrenOf(member).length
  return {
    content: member === null ? '' : tree.outline.contentOf(member),
    children: unmade(count),
    payload: {fold: count > 0 ? 1 : 0, branch, member, made: count === 0, most: tree.page},
    state: {
      id,
      depth: (parent?.state.depth ?? 0) + 1,
      // The same while the text changes, so that what is drawn of the node stays.
      key: String(id),
      path: parent ? `${parent.state.path}.${id}` : String(id),
      rect: {x: 0, y: 0, width: 0, height: 0},
      size: [0, 0]
    }
  }
}

/** markmap asks a folded node only how many children it has. */
export const unmade = (count: number): never[] => new Array<never>(count)

/** Unfolds one node. */
export function unfold<Member>(tree: Tree<Member>, node: MapNode<Member>): void {
  if (!node.payload.made) setChildren(tree, node, (member, branch) => nodeOf(tree, member, node, branch))
  node.payload.fold = 0
}

/** Draws more of the children of a node. */
export function showMore<Member>(tree: Tree<Member>, node: MapNode<Member>): void {
  const drawn = node.children
  node.payload.most += tree.page
  setChildren(tree, node, (member, branch, place) => {
    const before = drawn[place]
    return before && before.payload.member === member ? before : nodeOf(tree, member, node, branch)
  })
}

/**
 * Makes the children of a node, with a last one that stands for those that are too many.
 *
 * @param childOf the node of a child, by its branch and its place among its siblings
 */
export function setChildren<Member>(
  tree: Tree<Member>,
  node: MapNode<Member>,
  childOf: (member: Member, branch: number | undefined, place: number) => MapNode<Member>
): void {
  const {member, branch, most} = node.payload
  const members = member === null ? [] : tree.outline.childrenOf(member)
  // An only child is no branch: all of the map would have one colour.
  const isBranching = branch === undefined && members.length > 1
  const rest = node.children.findLast((child) => child?.payload.member === null)
  node.children = members.slice(0, most).map((child, place) => childOf(child, isBranching ? place : branch, place))
  if (members.length > most) {
    const more = rest ?? nodeOf(tree, null, node, branch)
    more.content = `<span class="more">⋯ +${members.length - most}</span>`
    node.children.push(more)
  }
  node.payload.made = true
  if (members.length === 0) node.payload.fold = 0
}
