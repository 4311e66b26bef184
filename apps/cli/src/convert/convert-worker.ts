import {userMessages} from '../messages/index.js'
import {type Convert, converterFor, type Outcome, type Request, type Task} from './convert.js'

const messages = await userMessages()

/** What converts, and for which request: a thread gets the same one again and again. */
let ready: {readonly asked: string; readonly convert: Promise<Convert>} | undefined

export default async function work({request, task}: {request: Request; task: Task}): Promise<Outcome> {
  const asked = JSON.stringify(request)
  if (ready?.asked !== asked) ready = {asked, convert: converterFor(request, messages)}
  return (await ready.convert)(task)
}
