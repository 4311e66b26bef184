import type {LeaveOutOptions} from '@gangmu/core'

/**
 * A piece of a document for a retrieval system: what one vector stands for. schema/chunk-1.json says the same as this type.
 *
 * Offsets and lengths are UTF-16 code units, offsets into the text that was parsed.
 */
export interface Chunk {
  /**
   * The range, 12-80, and before it the name of the document where one was given, law.txt#12-80. The same text always
   * has the same ids, and no two chunks of a document share one.
   */
  id: string
  /** The title of the document, without its closing punctuation; '' where it has none. */
  title: string
  /**
   * The members that the text stands in, from the outermost, each with its marker and its title, without closing
   * punctuation: ['第一章 总则', '第三条', '（二）']. Empty for text that stands in no member.
   */
  path: string[]
  /** The path on one line, to put before the text where it is embedded: 第一章 总则 › 第三条 › （二）. '' for an empty path. */
  breadcrumb: string
  /** 'contents' for a table of contents, which an index had better leave out; 'text' for everything else. */
  kind: 'text' | 'contents'
  /** The text as it is read, markers included. Lines that a layout broke are joined, blocks stand on lines of their own. */
  text: string
  /** Where the text begins in the source. */
  start: number
  /** Where it ends: the offset after its last character. */
  end: number
  /** How many members the text stands in: the length of `path`. */
  depth: number
}

/** How `toChunks` cuts. */
export interface ChunkOptions extends LeaveOutOptions {
  /**
   * The most characters (UTF-16 code units) that the text of a chunk has, at least 1. Neighbours within a section are
   * merged up to it, longer ones are cut. Without it every leaf of the outline is one chunk, however long.
   */
  chunkSize?: number | undefined
  /** The name of the document, which begins the ids of its chunks. */
  document?: string | undefined
}
