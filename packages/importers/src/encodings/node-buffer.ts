import type * as NodeBuffer from 'node:buffer'

/** `node:buffer`, where there is one: this module must load in a browser too, so nothing is imported by its name. */
export const nodeBuffer: typeof NodeBuffer | undefined = globalThis.process?.getBuiltinModule?.('node:buffer')

/**
 * The most characters that a string can have, in UTF-16 code units: V8's number where the platform does not tell.
 */
export const longestString: number = nodeBuffer?.constants.MAX_STRING_LENGTH ?? 2 ** 29 - 24
