import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vitest/config'
import {TotalsReporter} from './scripts/totals-reporter.mjs'

const source = (name: string, entry = 'index'): string =>
  fileURLToPath(new URL(`packages/${name}/src/${entry}.ts`, import.meta.url))

export default defineConfig({
  resolve: {
    // Tests run on the sources of the other packages too, so what was built last does not matter to them.
    alias: [
      {find: '@gangmu/core/internal', replacement: source('core', 'internal')},
      ...['core', 'markdown', 'exporters', 'opencc', 'importers'].map((name) => ({
        find: `@gangmu/${name}`,
        replacement: source(name)
      }))
    ]
  },
  test: {
    include: ['{packages,apps}/*/src/**/*.test.ts', 'testing/**/*.test.ts', 'scripts/*.test.mjs'],
    // One worker for each core: the usual number leaves one core idle.
    maxWorkers: '100%',
    // Property tests try many texts, on slow machines too.
    testTimeout: 60_000,
    typecheck: {
      enabled: true,
      include: ['{packages,apps}/*/src/**/*.test-d.ts'],
      tsconfig: './tsconfig.test.json',
      // `npm run types` reports the errors outside of type tests.
      ignoreSourceErrors: true
    },
    reporters: ['default', new TotalsReporter()]
  }
})
