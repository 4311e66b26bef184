/** Prints the totals alone on the last line, for programs that read the output. */

/** @param {readonly {state: string}[]} results */
export function totals(results) {
  /** @param {string} state */
  const count = (state) => results.filter((result) => result.state === state).length
  const skipped = count('skipped')
  return `tests: ${count('passed')} passed, ${count('failed')} failed${skipped ? `, ${skipped} skipped` : ''}`
}

export class TotalsReporter {
  /**
   * @param {readonly import('vitest/node').TestModule[]} modules
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(modules, errors) {
    const results = modules.flatMap((module) => [...tests(module)])
    for (const _ of errors) results.push({state: 'failed'})
    process.stdout.write(`\n${totals(results)}\n`)
  }
}

/**
 * A file that cannot be loaded has no tests, and counts as one that failed.
 *
 * @param {import('vitest/node').TestModule} module
 */
function* tests(module) {
  for (const test of module.children.allTests()) yield {state: test.result().state}
  if (module.state() === 'failed' && module.errors().length > 0) yield {state: 'failed'}
}
