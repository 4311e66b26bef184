import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'
import {characterMaps, characterMapsMoved} from './build/character-maps.js'
import {inWorkers} from './build/in-workers.js'
import {fileNames, page} from './build/page.js'
import {contentSecurityPolicy, policy} from './build/policy.js'
import {told} from './build/told.js'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const {plugins, workerPlugins} = page()

export default defineConfig({
  root: here('.'),
  // any folder of any host
  base: './',
  resolve: {
    // The sources of the packages, as in vitest: what was built last does not matter.
    alias: [
      {find: '@gangmu/core/internal', replacement: `${packages}core/src/internal.ts`},
      // What draws the mind map is no part of the published package.
      {find: /^@gangmu\/exporters\/view$/, replacement: `${packages}exporters/view/index.ts`},
      {find: '@gangmu/exporters/view/map.css', replacement: `${packages}exporters/view/map.css`},
      {find: /^@gangmu\/(\w+)\/([\w-]+)$/, replacement: `${packages}$1/src/$2/index.ts`},
      {find: /^@gangmu\/(\w+)$/, replacement: `${packages}$1/src/index.ts`}
    ]
  },
  plugins: [inWorkers(), policy(), characterMapsMoved(), characterMaps(), ...plugins],
  worker: {format: 'es', plugins: () => [characterMapsMoved(), ...workerPlugins()], rolldownOptions: {onLog: told}},
  // as public/_headers has it: workers are not under the policy of the page
  preview: {headers: {'Content-Security-Policy': contentSecurityPolicy}},
  build: {
    // Those that know light-dark(): all of spring 2024 and later.
    target: ['chrome123', 'edge123', 'firefox120', 'safari17.5'],
    // They load modules beforehand by themselves.
    modulePreload: {polyfill: false},
    rolldownOptions: {
      input: {index: here('index.html'), 'service-worker': here('src/offline/service-worker.ts')},
      output: fileNames,
      onLog: told
    }
  }
})
