import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

const maps = fileURLToPath(new URL('../../../packages/importers/cmaps/', import.meta.url))

/** What packages/importers/src/pdf/character-maps.ts has, and what stands for it beside the folder of the scripts. */
const inSources = "new URL('../../cmaps/', import.meta.url)"
const inPage = "new URL(/* @vite-ignore */ '../cmaps/', import.meta.url)"

/** Leads the reader of PDF to the character maps of the page: they do not lie where they lie in their package. */
export function characterMapsMoved(): Plugin {
  return {
    name: 'character-maps-moved',
    apply: 'build',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/importers/src/pdf/character-maps.ts')) return null
      if (!code.includes(inSources)) throw new Error(`${id} has no ${inSources} to replace`)
      return code.replace(inSources, inPage)
    }
  }
}

/** Puts the character maps of PDF into the folder. */
export function characterMaps(): Plugin {
  return {
    name: 'character-maps',
    apply: 'build',
    generateBundle() {
      for (const name of readdirSync(maps))
        this.emitFile({type: 'asset', fileName: `cmaps/${name}`, source: readFileSync(join(maps, name))})
    }
  }
}
