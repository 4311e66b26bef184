import type {Plugin} from 'vite'

/** A script that was built, of the page or of a worker. */
export interface Chunk {
  readonly fileName: string
  readonly isEntry: boolean
  /** What is loaded with it: scripts, by their file names, and styles. */
  readonly loads: readonly string[]
  /** The paths of the modules in it. */
  readonly modules: readonly string[]
}

/** Remembers the scripts that are built. Workers are bundled by themselves, so each bundle has such a plugin. */
export function recordChunks(into: Map<string, Chunk>): Plugin {
  return {
    name: 'record-chunks',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue
        const {fileName, isEntry, imports, moduleIds} = part
        const loads = [...imports, ...(part.viteMetadata?.importedCss ?? [])]
        into.set(fileName, {fileName, isEntry, loads, modules: moduleIds})
      }
    }
  }
}

/** The chunks, and all that is loaded with them, each once. */
export function withLoads(first: readonly string[], chunks: ReadonlyMap<string, Chunk>): string[] {
  const found = new Set(first)
  for (const name of found) for (const next of chunks.get(name)?.loads ?? []) found.add(next)
  return [...found]
}
