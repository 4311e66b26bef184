import type {ChangeSet} from '@codemirror/state'
import type {Change} from '../reader/types.js'

/** The changes as the readers take them: line ends are one LF each, as the offsets count them. */
export function listChanges(changes: ChangeSet): Change[] {
  const list: Change[] = []
  changes.iterChanges((from, to, _fromNow, _toNow, inserted) => {
    list.push({from, to, insert: inserted.toString()})
  })
  return list
}
