/** How the compiler is told to read our sources: as `npm run types` does. */
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

let last: ts.Program | undefined

/**
 * What the compiler makes of some files, and of others that are none, by their names. What it has parsed once it does not parse
 * again.
 */
export function compiled(files: readonly string[], virtual: ReadonlyMap<string, string> = new Map()): ts.Program {
  const options = compilerOptions()
  const host = ts.createCompilerHost(options)
  const {fileExists, readFile} = host
  host.fileExists = (name) => virtual.has(name) || fileExists(name)
  host.readFile = (name) => virtual.get(name) ?? readFile(name)
  host.getSourceFile = (name, languageVersion) => {
    const parsed = virtual.has(name) ? undefined : last?.getSourceFile(name)
    const text = parsed === undefined ? host.readFile(name) : undefined
    return parsed ?? (text === undefined ? undefined : ts.createSourceFile(name, text, languageVersion, true))
  }
  last = ts.createProgram([...files, ...virtual.keys()], options, host, last)
  return last
}

const file = fileURLToPath(new URL('../tsconfig.test.json', import.meta.url))

/** The options of tsconfig.test.json, without what it writes. */
function compilerOptions(): ts.CompilerOptions {
  const host: ts.ParseConfigFileHost = {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic: ({messageText}) => {
      throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '))
    }
  }
  const config = ts.getParsedCommandLineOfConfigFile(file, {}, host)
  if (config === undefined) throw new Error('tsconfig.test.json cannot be read')
  const {incremental: _, tsBuildInfoFile: __, ...options} = config.options
  return options
}
