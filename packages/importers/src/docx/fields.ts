/** The fields that are open while a document is read: they run across paragraphs (ECMA-376 17.16.18). */
export interface Fields {
  readonly begin: () => void
  /** Where the result of the innermost field begins. */
  readonly separate: () => void
  readonly end: () => void
  readonly instruct: (text: string) => void
  /** Whether what stands here is shown: the instructions of a field are not. */
  readonly isShown: () => boolean
  /** Whether this is the result of a table of contents. */
  readonly isContents: () => boolean
  /** Says that a text stands where none is shown. */
  readonly hide: () => void
  /**
   * An instruction ends with its paragraph, or a field that nobody closes would hide the rest of the document.
   *
   * @returns how many texts stood in instructions that nobody closed
   */
  readonly endParagraph: () => number
}

interface Field {
  instruction: string
  hasResult: boolean
  hidden: number
}

const longestInstruction = 100

/** More fields in each other than this are not told apart any more. */
const deepestField = 100

export function createFields(): Fields {
  const open: Field[] = []
  let beyond = 0
  let withoutResult = 0
  const close = (): void => {
    if (open.pop()?.hasResult === false) withoutResult--
  }
  return {
    begin: () => {
      if (open.length >= deepestField) {
        beyond++
        return
      }
      open.push({instruction: '', hasResult: false, hidden: 0})
      withoutResult++
    },
    separate: () => {
      const field = open.at(-1)
      if (field === undefined || field.hasResult || beyond > 0) return
      field.hasResult = true
      withoutResult--
    },
    end: () => {
      if (beyond > 0) beyond--
      else close()
    },
    instruct: (text) => {
      const field = open.at(-1)
      if (field !== undefined && field.instruction.length < longestInstruction) field.instruction += text
    },
    isShown: () => withoutResult === 0,
    hide: () => {
      const field = open.at(-1)
      if (field !== undefined) field.hidden++
    },
    isContents: () => open.some(({instruction, hasResult}) => hasResult && /^\s*TOC\b/i.test(instruction)),
    endParagraph: () => {
      let hidden = 0
      for (let field = open.at(-1); field?.hasResult === false; field = open.at(-1)) {
        hidden += field.hidden
        close()
      }
      return hidden
    }
  }
}
