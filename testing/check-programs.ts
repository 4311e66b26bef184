/** Checks the types of programs that are no files. */
import {fileURLToPath} from 'node:url'
import ts from 'typescript'
import {compiled} from './compiler.js'

const packages = fileURLToPath(new URL('../packages/', import.meta.url))

/** A program, and the package that knows what it imports: `@gangmu/markdown`, `@gangmu/exporters/html`. */
export interface Program {
  readonly program: string
  readonly entry: string
}

/** What the compiler says against each program; nothing against one as it should be. */
export function faultsOf(programs: readonly Program[]): string[][] {
  const folderOf = (entry: string) => `${packages}${entry.split('/')[1]}/src/`
  const files = new Map(programs.map(({program, entry}, index) => [`${folderOf(entry)}example-${index}.ts`, program]))
  const program = compiled([], files)
  return [...files.keys()].map((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(({messageText}) => ts.flattenDiagnosticMessageText(messageText, ' '))
  )
}
