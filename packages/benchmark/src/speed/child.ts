import {spawn} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import type {Job} from './jobs.js'

export interface Outcome {
  /** What the child answered before it ended. */
  readonly answers: readonly unknown[]
  /** Why it did not answer everything. */
  readonly problem?: string
}

const worker = fileURLToPath(new URL('worker.js', import.meta.url))

/**
 * Does a job in a process of its own, so that the memory and the compiled code of one measurement do not touch the next.
 *
 * @param limit seconds after which the process is ended
 */
export function inChild(job: Job, limit: number): Promise<Outcome> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, ['--expose-gc', worker, JSON.stringify(job)], {
      stdio: ['ignore', 'pipe', 'pipe']
    })
    let output = ''
    let errors = ''
    let late = false
    const timer = setTimeout(() => {
      late = true
      child.kill('SIGKILL')
    }, limit * 1000)
    child.stdout.setEncoding('utf8').on('data', (part: string) => {
      output += part
    })
    child.stderr.setEncoding('utf8').on('data', (part: string) => {
      errors += part
    })
    child.on('close', (code) => {
      clearTimeout(timer)
      // A line that was broken off ends without a line end.
      const answers = output
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line) as unknown)
      if (late) resolve({answers, problem: `> ${limit} s`})
      else resolve(code === 0 ? {answers} : {answers, problem: firstError(errors, code)})
    })
  })
}

function firstError(errors: string, code: number | null): string {
  if (errors.includes('heap out of memory')) return 'out of memory'
  return /^\w*Error: .*$/m.exec(errors)?.[0] ?? `exit code ${code}`
}
