/** Tells what a run of the command loads: its start must not wait for what it does not need. */
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gangmu} from './run-command.js'

/** The addresses of the modules that a run of the command loaded, a line each. */
export async function loadedModules(args: string[], cwd: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-loaded-'))
  await gangmu(args, {cwd, env: {NODE_V8_COVERAGE: folder}})
  const reports = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')))
  await rm(folder, {recursive: true})
  return reports
    .flatMap((report) => JSON.parse(report).result)
    .map(({url}) => url)
    .join('\n')
}
