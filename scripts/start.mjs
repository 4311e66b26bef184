/**
 * `npm start`: the built command, on the user's arguments, or on a speech of the fixtures where there are none.
 * It runs in this process, so exit code, signals and pipes are its own.
 */
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {root} from './pnpm.mjs'

const example = 'fixtures/speech/three-levels/input.txt'
const command = join(root, 'apps', 'cli', 'bundle', 'gangmu.js')

const given = process.argv.slice(2)
// npm changes to the workspace's folder; the user's file names are relative to where npm was called.
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD)
process.argv = [process.execPath, command, ...(given.length > 0 ? given : [join(root, example)])]
await import(pathToFileURL(command).href)
