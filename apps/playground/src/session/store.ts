import {useEffect, useState} from 'preact/hooks'

/** A value that tells when it changes. */
export interface Store<Value> {
  get(): Value
  set(value: Value): void
  /** Changes some of the fields. */
  update(fields: Partial<Value>): void
  /** Calls back after every change; gives the function that ends it. */
  watch(callback: () => void): () => void
}

export function createStore<Value extends object>(initial: Value): Store<Value> {
  let value = initial
  const watchers = new Set<() => void>()
  const set = (next: Value) => {
    if (next === value) return
    value = next
    for (const callback of [...watchers]) callback()
  }
  return {
    get: () => value,
    set,
    update: (fields) => {
      const isNew = Object.entries(fields).some(([name, field]) => value[name as keyof Value] !== field)
      if (isNew) set({...value, ...fields})
    },
    watch(callback) {
      watchers.add(callback)
      return () => watchers.delete(callback)
    }
  }
}

/** The value of a store in a component, which is drawn again when it changes. */
export function useStore<Value>(store: Store<Value>): Value {
  const [value, setValue] = useState(store.get)
  useEffect(() => {
    setValue(store.get)
    return store.watch(() => setValue(store.get))
  }, [store])
  return value
}
