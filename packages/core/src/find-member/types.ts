import type {Heading, Item, Paragraph, Section} from '../types.js'

/** What a query found. */
export type FoundMember =
  | {
      /** One member is meant. */
      readonly status: 'found'
      /** The member itself. */
      readonly member: Section | Item
      /** The unnumbered paragraph of the member that the query names: 第三条第二款. */
      readonly paragraph?: Paragraph | Heading
    }
  | {
      /** The query fits several members. */
      readonly status: 'several'
      /** In document order. */
      readonly members: readonly (Section | Item)[]
    }
  | {
      /** No member is meant. */
      readonly status: 'none'
      /** What comes nearest to the part of the query that was not found, the nearest first. */
      readonly nearest: readonly (Section | Item)[]
    }
