/**
 * `npm run bench:command`: how long the command takes to start, and how it does with a thousand files, on this machine.
 *
 *     npm run bench:command -- [files]
 *
 * Every figure is a ratio of one run: between processes that took turns. Progress goes to standard error.
 */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {availableParallelism, loadavg, tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {costOf, inTurn, type Summary} from './command/run.js'
import {figure, table} from './speed/table.js'
import {shapeNames, textOf} from './speed/texts/index.js'

const command = fileURLToPath(new URL('../../../apps/cli/bundle/gangmu.js', import.meta.url))
const loop = fileURLToPath(new URL('command/loop.js', import.meta.url))

/** As large as the documents of the corpus are, on average. */
const bytes = 20_000

const files = Number(process.argv[2] ?? 1000)
if (!Number.isInteger(files) || files < 8) {
  console.error('bench:command: the number of files has to be a whole number from 8')
  process.exit(2)
}
const folder = mkdtempSync(join(tmpdir(), 'gangmu-bench-'))
try {
  const load = loadavg()[0] as number
  console.log(`${availableParallelism()} cores, Node ${process.version}, load ${load.toFixed(1)}\n`)
  for (const line of [...starts(), '', ...manyFiles(), '', ...growth()]) console.log(line)
} finally {
  rmSync(folder, {recursive: true, force: true})
}

/** The start of the command beside that of Node alone. */
function starts(): string[] {
  console.error('bench:command: starting')
  writeFileSync(join(folder, 'small.txt'), '一、清渠\n谷雨前完成。\n二、修闸\n立夏前完成。\n')
  const commands = [
    ['-e', '0'],
    [command, '--version'],
    [command, 'small.txt'],
    [command, '--help']
  ]
  const names = ['node -e 0', 'gangmu --version', 'gangmu small.txt', 'gangmu --help']
  return comparison('start', names, inTurn(commands, 21, folder))
}

/** Many files into a folder, beside a bare loop. */
function manyFiles(): string[] {
  console.error(`bench:command: ${files} files`)
  write('many', files)
  const convert = (jobs: string) => [command, 'many', '--out-dir', `out-${jobs}`, '--jobs', jobs, '--quiet']
  const commands = [[loop, 'many', 'out-loop'], convert('1'), convert('2')]
  return comparison(`${files} files`, ['bare loop', '--jobs 1', '--jobs 2'], inTurn(commands, 5, folder))
}

/** The peak of memory as the number of files grows. */
function growth(): string[] {
  console.error('bench:command: memory')
  const counts = [files / 4, files / 2, files, files * 2].map(Math.floor)
  const rows = counts.map((count) => {
    write(`of-${count}`, count)
    const peaks = ['1', '2'].map((jobs) => {
      const {memory} = costOf([command, `of-${count}`, '--out-dir', 'out', '--jobs', jobs, '--quiet'], folder)
      return figure(memory / 1_000_000)
    })
    return [String(count), ...peaks]
  })
  return table(['files', 'MB, --jobs 1', 'MB, --jobs 2'], rows)
}

function comparison(name: string, names: readonly string[], summaries: readonly Summary[]): string[] {
  const [first] = summaries as [Summary, ...Summary[]]
  const rows = summaries.map(({least, median, memory}, index) => [
    names[index] as string,
    figure(least * 1000),
    figure(least / first.least),
    figure(median / first.median),
    figure(memory / 1_000_000)
  ])
  return table([name, 'ms, least', 'ratio of least', 'of medians', 'MB'], rows)
}

function write(name: string, count: number): void {
  mkdirSync(join(folder, name), {recursive: true})
  for (let index = 0; index < count; index++) {
    const shape = shapeNames[index % shapeNames.length] as (typeof shapeNames)[number]
    writeFileSync(join(folder, name, `${index}.txt`), textOf(shape, bytes, index))
  }
}
