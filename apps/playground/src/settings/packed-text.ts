/** A text as a part of a link: compressed, in the characters that every program leaves in a link as they are. */

/** Links that are longer are cut by programs that people send them with. */
export const mostInLink = 30_000

/** No text of a link is longer, in UTF-16 code units: one that unpacks to more is no text that this page packed. */
const mostUnpacked = 5_000_000

/** Whether this browser can pack texts. */
export function canPack(): boolean {
  return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function'
}

/** Packs a text. */
export async function packText(text: string): Promise<string> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer())
  let binary = ''
  for (let start = 0; start < bytes.length; start += 0x8000)
    binary += String.fromCharCode(...bytes.subarray(start, start + 0x8000))
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** Unpacks what `packText` gave; null where it is not whole. */
export async function unpackText(packed: string): Promise<string | null> {
  if (!/^[\w-]+$/.test(packed)) return null
  try {
    const bytes = Uint8Array.from(atob(packed.replaceAll('-', '+').replaceAll('_', '/')), (each) => each.charCodeAt(0))
    const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader()
    const decoder = new TextDecoder('utf-8', {fatal: true, ignoreBOM: true})
    let text = ''
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      text += decoder.decode(part.value, {stream: true})
      if (text.length > mostUnpacked) {
        await reader.cancel()
        return null
      }
    }
    return text + decoder.decode()
  } catch {
    // base64, deflate and UTF-8 each throw errors of their own for what is not whole, which is all that matters here
    return null
  }
}
