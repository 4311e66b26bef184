/** What the packages export, found by the compiler from their exports maps, with what is written above each name. */
import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {compiled} from './compiler.js'

const root = fileURLToPath(new URL('../', import.meta.url))

/** A name that an entry of a package exports. */
export interface PublicName {
  /** `@gangmu/exporters/html`, as it is imported. */
  readonly entry: string
  readonly name: string
  /** A function, a class or a constant; otherwise a type. */
  readonly isValue: boolean
  /** The docstring, without the stars before its lines; empty where there is none. */
  readonly docstring: string
  /** Whether another package has it first: its docstring is looked at there. */
  readonly isForeign: boolean
}

/** The names of all public packages. `@gangmu/core/internal` is none of them: it says so itself. */
export function publicNames(): PublicName[] {
  const entries = readdirSync(`${root}packages`).flatMap(entriesOf)
  const program = compiled(entries.map(({file}) => file))
  const checker = program.getTypeChecker()
  return entries.flatMap(({entry, file, folder}) => {
    const module = checker.getSymbolAtLocation(program.getSourceFile(file) as ts.SourceFile)
    if (module === undefined) throw new Error(`${file} exports nothing`)
    return checker.getExportsOfModule(module).map((symbol): PublicName => {
      const known = symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
      const declarations = known.declarations ?? []
      const isForeign = declarations.every((each) => !each.getSourceFile().fileName.startsWith(folder))
      const isValue = (known.flags & ts.SymbolFlags.Value) !== 0
      return {entry, name: symbol.name, isValue, docstring: docstringOf(declarations), isForeign}
    })
  })
}

interface Entry {
  readonly entry: string
  readonly file: string
  readonly folder: string
}

function entriesOf(name: string): Entry[] {
  const folder = `${root}packages/${name}/`
  if (!existsSync(`${folder}package.json`)) return []
  const manifest = JSON.parse(readFileSync(`${folder}package.json`, 'utf8'))
  if (manifest.private) return []
  return Object.entries(manifest.exports as Record<string, string | {default: string}>).flatMap(([path, target]) => {
    if (typeof target === 'string' || path === './internal') return []
    const file = target.default.replace('./dist/', `${folder}src/`).replace(/\.js$/, '.ts')
    // publint says where an entry leads nowhere
    if (!existsSync(file)) return []
    return [{entry: `${manifest.name}${path.slice(1)}`, file, folder: `${folder}src/`}]
  })
}

/** The compiler's own reading of a docstring takes blanks away, which examples have. */
function docstringOf(declarations: readonly ts.Declaration[]): string {
  const comments = declarations.flatMap((declaration) =>
    ts.getJSDocCommentsAndTags(declaration).filter((each) => ts.isJSDoc(each))
  )
  return comments
    .map((comment) =>
      comment
        .getText()
        .replace(/^\/\*\*|\*\/$/g, '')
        .replace(/^[ \t]*\* ?/gm, '')
        .trim()
    )
    .join('\n')
}
