/** Runs the programs of READMEs and of docstrings, on the sources of the packages. */
import {createRequire} from 'node:module'
import {pathToFileURL} from 'node:url'
import {format} from 'node:util'
import ts from 'typescript'

const root = new URL('../', import.meta.url)

/** The packages that know what a program imports beside ours. */
const dependents = ['markdown', 'exporters', 'importers']

/** What a program in TypeScript prints with console.log. Its imports lead to the sources, or to what our packages depend on. */
export async function printedByProgram(program: string): Promise<string> {
  const lines: string[] = []
  const log = (...values: unknown[]) => lines.push(`${format(...values)}\n`)
  const {outputText} = ts.transpileModule(program, {
    compilerOptions: {target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.ESNext}
  })
  const body = outputText
    .replace(/^import \{([^}]+)\} from ('[^']+'|"[^"]+");?$/gm, (_, names: string, from: string) => {
      return `const {${names.replace(/ as /g, ': ')}} = await load(${from})`
    })
    .replace(/^import (\w+) from ('[^']+'|"[^"]+");?$/gm, 'const {default: $1} = await load($2)')
    .replace(/^export \{\};$/gm, '')
  const AsyncFunction = (async () => {}).constructor as new (
    ...words: string[]
  ) => (...values: unknown[]) => Promise<void>
  await new AsyncFunction('load', 'console', body)(load, {log})
  return lines.join('')
}

function load(name: string): Promise<unknown> {
  if (/^(?:@gangmu\/|node:)/.test(name)) return import(name)
  for (const dependent of dependents) {
    const require = createRequire(new URL(`packages/${dependent}/package.json`, root))
    try {
      return import(pathToFileURL(require.resolve(name)).href)
    } catch {}
  }
  throw new Error(`no package of ${dependents.join(', ')} depends on ${name}`)
}
