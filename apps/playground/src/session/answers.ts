import {useEffect, useMemo, useRef, useState} from 'preact/hooks'
import {reasonOf} from './reason.js'

/** What a question came to: the last answer, and whether a newer one is on its way. */
export interface Answer<Value> {
  readonly value: Value | null
  readonly isWorking: boolean
  readonly problem: string | null
}

/**
 * Asks again whenever the version is another one, and keeps the last answer until the next is there. One question is on its
 * way at a time: those between the one that is being answered and the last are never asked.
 */
export function createAsker<Value>(ask: () => Promise<Value>, tell: (answer: Answer<Value>) => void) {
  let answer: Answer<Value> = {value: null, isWorking: false, problem: null}
  let isWanted = false
  let isOver = false
  const show = (fields: Partial<Answer<Value>>) => {
    answer = {...answer, ...fields}
    if (!isOver) tell(answer)
  }
  const run = async () => {
    show({isWorking: true})
    while (isWanted && !isOver) {
      isWanted = false
      try {
        show({value: await ask(), problem: null})
      } catch (error) {
        show({problem: reasonOf(error)})
      }
    }
    show({isWorking: false})
  }
  return {
    ask() {
      isWanted = true
      if (!answer.isWorking) void run()
    },
    end() {
      isOver = true
    }
  }
}

/** The answer to a question in a component. `subject` says what is asked: of another one no old answer is shown. */
export function useAnswer<Value>(ask: () => Promise<Value>, subject: unknown, version: unknown): Answer<Value> {
  const [answer, setAnswer] = useState<Answer<Value>>({value: null, isWorking: true, problem: null})
  const latest = useRef(ask)
  latest.current = ask
  const asker = useMemo(() => createAsker(() => latest.current(), setAnswer), [subject])
  useEffect(() => () => asker.end(), [asker])
  useEffect(() => asker.ask(), [asker, version])
  return answer
}
