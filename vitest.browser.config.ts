/** `npm run browser`: the tests that need a real browser, and are therefore no part of `npm test`. */
import {defineConfig} from 'vitest/config'
import {TotalsReporter} from './scripts/totals-reporter.mjs'
import config from './vitest.config.js'

export default defineConfig({
  resolve: config.resolve ?? {},
  test: {
    include: ['{packages,apps}/*/src/**/*.browser.test.{ts,tsx}'],
    globalSetup: ['testing/built-page.ts'],
    testTimeout: 60_000,
    reporters: ['default', new TotalsReporter()]
  }
})
