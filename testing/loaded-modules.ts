/** Tells what a run of the command loads: its start must not wait for what it does not need. */

import {readFileSync} from 'node:fs'
import {mkdtemp, readdir, readFile, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {basename, join} from 'node:path'
import {gangmu} from './run-command.js'

/** The files of the bundled command, with the modules that stand in each. */
const bundled: Record<string, string[]> = JSON.parse(
  readFileSync(new URL('../apps/cli/bundle/.modules.json', import.meta.url), 'utf8')
)

/** The modules that a run of the command loaded, a line each: those of the bundle by their paths, others by their addresses. */
export async function loadedModules(args: string[], cwd: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gangmu-loaded-'))
  await gangmu(args, {cwd, env: {NODE_V8_COVERAGE: folder}})
  const reports = await Promise.all((await readdir(folder)).map((file) => readFile(join(folder, file), 'utf8')))
  await rm(folder, {recursive: true})
  return reports
    .flatMap((report) => JSON.parse(report).result)
    .flatMap(({url}: {url: string}) => bundled[basename(url)] ?? url)
    .join('\n')
}
