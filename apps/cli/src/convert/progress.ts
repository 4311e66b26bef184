import {say} from '../report.js'

/** Says how far a run has come, and what happens meanwhile. */
export interface Progress {
  /** A line on standard error. */
  readonly say: (message: string) => void
  /** One more is done. */
  readonly advance: (name: string) => void
  /** Nothing more is shown. */
  readonly end: () => void
}

/** The least milliseconds between two pictures of the bar: more would only slow the work. */
const pause = 50

/** A bar on the last line of a terminal, above which is said what is said. */
export async function progressOf(total: number, stream: NodeJS.WriteStream): Promise<Progress> {
  const [{createLogUpdate}, {default: stringWidth}] = await Promise.all([import('log-update'), import('string-width')])
  const bar = createLogUpdate(stream, {showCursor: true})
  let done = 0
  let drawn = 0
  return {
    say: (message) => {
      bar.clear()
      say(message)
    },
    advance: (name) => {
      done++
      const now = performance.now()
      if (now - drawn < pause && done < total) return
      drawn = now
      bar(barOf(done, total, name, stream.columns || 80, stringWidth))
    },
    end: () => bar.clear()
  }
}

/** Progress that is not shown. */
export const silent: Progress = {say, advance: () => {}, end: () => {}}

/**
 * How much is done, in one line of a terminal:
 *
 *     ━━━━━━━━━━━━━━━━━━━━ 412/1000 讲话/2024/第三讲.docx
 */
export function barOf(
  done: number,
  total: number,
  name: string,
  columns: number,
  widthOf: (text: string) => number
): string {
  const length = 20
  const filled = Math.round((length * done) / total)
  const start = `${'━'.repeat(filled)}${'─'.repeat(length - filled)} ${done}/${total} `
  let room = columns - 1 - widthOf(start)
  let shown = ''
  for (const character of name.replaceAll(/\p{Cc}/gu, ' ')) {
    room -= widthOf(character)
    if (room < 0) break
    shown += character
  }
  return start + shown
}
