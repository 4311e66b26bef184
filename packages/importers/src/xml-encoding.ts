/**
 * Decodes an XML part: UTF-16 where a byte order mark or the first `<` says so, UTF-8 otherwise. Other encodings are not
 * allowed in packages (ECMA-376 part 2, 8.2.1.4).
 */
export function* decodeXml(chunks: Iterable<Uint8Array>, damaged: (reason: string) => Error): Generator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined
  const decode = (chunk?: Uint8Array): string => {
    try {
      return decoder?.decode(chunk, {stream: chunk !== undefined}) ?? ''
    } catch {
      throw damaged('a part that is neither UTF-8 nor UTF-16')
    }
  }
  for (const chunk of chunks) {
    decoder ??= new TextDecoder(encodingOf(chunk), {fatal: true})
    yield decode(chunk)
  }
  yield decode()
}

/** The decoder takes a byte order mark away. */
function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return 'utf-8'
}
