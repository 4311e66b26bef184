/** What PDF.js asks for: `kind` is the option that names the folder of the file. */
interface Wanted {
  readonly kind: string
  readonly filename: string
}

/** The folder of this package with the maps from the codes of Chinese encodings to characters: see scripts/cmaps.mjs. */
const folder = new URL('../../cmaps/', import.meta.url)

/**
 * Reads character maps from this package, and nothing else from anywhere. PDF.js would only take a folder by its path, and
 * fetches by itself what it takes for an address.
 */
export class CharacterMaps {
  async fetch({kind, filename}: Wanted): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename))
      throw new Error(`${filename} is not part of the package`)
    const url = new URL(filename, folder)
    if (url.protocol !== 'file:') return new Uint8Array(await (await fetch(url)).arrayBuffer())
    const {readFile} = await import('node:fs/promises')
    return new Uint8Array(await readFile(url))
  }
}
