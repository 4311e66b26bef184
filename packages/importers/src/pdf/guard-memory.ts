/** The code with which a process ends where a document takes more than it may. */
export const memoryIsFull = 77

/** Kinds of memory that PDF.js takes in large pieces. */
const kinds = [
  'ArrayBuffer',
  'Uint8Array',
  'Uint8ClampedArray',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array'
] as const

/** Buffers below are too small to matter. */
const small = 1024

/**
 * Counts what the streams of a document unpack to, and calls `stop` before more is taken than is allowed. It changes the
 * globals of its process for good: only one that does nothing else may call it.
 *
 * PDF.js has no limit of its own. It unpacks a stream into a buffer that it doubles, beginning at 512 bytes, or gives it
 * to a `DecompressionStream`; 1 MB can become 1 GB in either.
 */
export function guardMemory(allowed: number, stop: () => never): void {
  let unpacked = 0
  const add = (bytes: number): void => {
    unpacked += bytes
    if (unpacked > allowed) stop()
  }
  for (const kind of kinds) {
    const original = globalThis[kind] as unknown as new (...args: unknown[]) => object
    const size = kind === 'ArrayBuffer' ? 1 : (globalThis[kind] as Uint8ArrayConstructor).BYTES_PER_ELEMENT
    const construct = (target: typeof original, args: unknown[], newTarget: never): object => {
      const bytes = typeof args[0] === 'number' ? args[0] * size : 0
      if (bytes > allowed) stop()
      // The doubling takes twice as much as the stream holds in the end.
      if (bytes >= small && isDoubled(bytes)) add(bytes / 2)
      return Reflect.construct(target, args, newTarget)
    }
    Object.defineProperty(globalThis, kind, {
      value: new Proxy(original, {construct}),
      configurable: true,
      writable: true
    })
  }
  globalThis.DecompressionStream = counted(globalThis.DecompressionStream, add)
}

/** Whether a size is 512 doubled some times. */
function isDoubled(bytes: number): boolean {
  return Number.isInteger(Math.log2(bytes))
}

function counted(original: typeof DecompressionStream, add: (bytes: number) => void): typeof DecompressionStream {
  return class {
    readonly readable: ReadableStream
    readonly writable: WritableStream
    constructor(format: ConstructorParameters<typeof DecompressionStream>[0]) {
      const {readable, writable} = new original(format)
      const transform = (chunk: Uint8Array, controller: TransformStreamDefaultController): void => {
        add(chunk.byteLength)
        controller.enqueue(chunk)
      }
      this.readable = readable.pipeThrough(new TransformStream({transform}))
      this.writable = writable
    }
  } as typeof DecompressionStream
}
