import {fileURLToPath} from 'node:url'
import {configDefaults, defineConfig} from 'vitest/config'
import {TotalsReporter} from './scripts/totals-reporter.mjs'

const packages = fileURLToPath(new URL('packages/', import.meta.url))

export default defineConfig({
  resolve: {
    // Tests run on the sources of the other packages too, so what was built last does not matter to them.
    alias: [
      {find: '@gangmu/core/internal', replacement: `${packages}core/src/internal.ts`},
      // @gangmu/exporters/html is a room of its own, which is loaded where it is needed.
      {find: /^@gangmu\/(\w+)\/([\w-]+)$/, replacement: `${packages}$1/src/$2/index.ts`},
      {find: /^@gangmu\/(\w+)$/, replacement: `${packages}$1/src/index.ts`}
    ]
  },
  test: {
    include: ['{packages,apps}/*/{src,view}/**/*.test.ts', 'testing/**/*.test.ts', 'scripts/*.test.mjs'],
    // vitest.browser.config.ts runs these.
    exclude: [...configDefaults.exclude, '**/*.browser.test.{ts,tsx}'],
    // Threads load the sources in two thirds of the time that processes take.
    pool: 'threads',
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
