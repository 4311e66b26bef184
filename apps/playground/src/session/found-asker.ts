import type {Found, Moment} from '../editor/types.js'
import {createAsker} from './answers.js'
import type {Shared} from './shared.js'

/** Asks a reader for what it finds in the present text, and keeps the moment with it until something newer is found. */
export function createFoundAsker<What>(
  {edit, fail}: Pick<Shared, 'edit' | 'fail'>,
  ask: () => Promise<What>,
  tell: (found: Found<What>) => void
): () => void {
  let shown: Moment | null = null
  const asker = createAsker<Found<What>>(
    async () => {
      const moment = edit().moment()
      try {
        return {what: await ask(), moment}
      } catch (error) {
        moment.end()
        throw error
      }
    },
    (answer) => {
      if (answer.problem !== null) fail(answer.problem)
      if (answer.value === null || answer.value.moment === shown) return
      const former = shown
      shown = answer.value.moment
      tell(answer.value)
      former?.end()
    }
  )
  return asker.ask
}
