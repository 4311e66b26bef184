import {fileURLToPath} from 'node:url'
import {defaultClientConditions, defineConfig} from 'vite'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // any folder of any host
  base: './',
  resolve: {
    // Packages that have something for browsers with a document have something else for workers, in which they are used here.
    conditions: ['worker', ...defaultClientConditions],
    // The sources of the packages, as in vitest: what was built last does not matter.
    alias: [
      {find: /^@gangmu\/(\w+)\/([\w-]+)$/, replacement: `${packages}$1/src/$2/index.ts`},
      {find: /^@gangmu\/(\w+)$/, replacement: `${packages}$1/src/index.ts`}
    ]
  },
  worker: {format: 'es'}
})
