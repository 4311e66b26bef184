import type {ComponentType} from 'preact'
import {useEffect, useState} from 'preact/hooks'
import {useAnswer} from '../session/answers.js'
import type {MindMapTabProps} from './mind-map/mind-map-tab.js'
import type {TabProps} from './tab.js'
import {Waiting} from './waiting/waiting.js'

/** The mind map, whose drawing is loaded when it is first wanted. */
export function MapTab({session, state, words}: TabProps) {
  const [MindMap, setMindMap] = useState<ComponentType<MindMapTabProps> | null>(null)
  const answer = useAnswer(() => session.readers.results.mindMap(state.settings), 'mindmap', state.version)
  useEffect(() => {
    import('./mind-map/mind-map-tab.js').then((loaded) => setMindMap(() => loaded.default), session.fail)
  }, [])
  if (MindMap === null || answer.value === null) return <Waiting answer={answer} words={words} />
  return (
    <MindMap
      map={answer.value}
      words={words.mindMap}
      onSelect={(start, end) => session.select(state.settled, start, end)}
    />
  )
}
