/** How the compiler is told to read our sources: as `npm run types` does. */
import {fileURLToPath} from 'node:url'
import ts from 'typescript'

const file = fileURLToPath(new URL('../tsconfig.test.json', import.meta.url))

/** The options of tsconfig.test.json, without what it writes. */
export function compilerOptions(): ts.CompilerOptions {
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
