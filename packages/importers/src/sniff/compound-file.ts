import {ImportError} from '../import-error.js'

/**
 * What a compound file of Microsoft (D0 CF 11 E0) holds, by the names in its directory ([MS-CFB] 2.6.1): an entry takes 128
 * bytes, at a multiple of 128, and begins with its name in UTF-16, of which it tells the length.
 *
 *     W . o . r . d . D . o . c . u . m . e . n . t . 0 …  1a 00
 *     ^ 0                                                  ^ 64: bytes of the name, its zero included
 *
 * WPS Writer writes the binary format of Word, a stream WordDocument included: only the name of the file tells them apart.
 * Microsoft Works, whose files are .wps too, names a stream MatOST.
 *
 * @throws {ImportError} always: nothing of this kind is read
 */
export function refuseCompoundFile(bytes: Uint8Array, extension: string): never {
  const names = entryNames(bytes)
  if (names.has('EncryptedPackage')) throw new ImportError({code: 'encrypted', format: encryptedFormat(extension)})
  if (names.has('MatOST') || (extension === 'wps' && names.size > 0)) throw unsupported('wps')
  if (names.has('WordDocument')) throw unsupported('doc')
  if (names.has('PowerPoint Document')) throw unsupported('ppt')
  if (names.has('Workbook') || names.has('Book')) throw unsupported('xls')
  throw new ImportError({code: 'binary'})
}

/** Excel and PowerPoint lock their files into the same package; what is in it nobody can see. */
function encryptedFormat(extension: string): string {
  return extension === 'xlsx' || extension === 'pptx' ? extension : 'docx'
}

const known = ['EncryptedPackage', 'WordDocument', 'PowerPoint Document', 'Workbook', 'Book', 'MatOST'] as const
type Known = (typeof known)[number]

const entryLength = 128
const nameLengthAt = 64

function entryNames(bytes: Uint8Array): ReadonlySet<Known> {
  const names = new Set<Known>()
  for (let entry = 512; entry + entryLength <= bytes.length; entry += entryLength) {
    const name = known.find((name) => isNamed(bytes, entry, name))
    if (name !== undefined) names.add(name)
  }
  return names
}

function isNamed(bytes: Uint8Array, entry: number, name: string): boolean {
  if (bytes[entry + nameLengthAt] !== (name.length + 1) * 2 || bytes[entry + nameLengthAt + 1] !== 0) return false
  for (let index = 0; index <= name.length; index++) {
    const code = index < name.length ? name.charCodeAt(index) : 0
    if (bytes[entry + index * 2] !== code || bytes[entry + index * 2 + 1] !== 0) return false
  }
  return true
}

function unsupported(format: 'doc' | 'wps' | 'ppt' | 'xls'): ImportError {
  return new ImportError({code: 'unsupported', format})
}
