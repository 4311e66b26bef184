import {fileURLToPath} from 'node:url'
import {defineConfig} from 'vite'
import {characterMaps, characterMapsMoved} from './build/character-maps.js'
import {inWorkers} from './build/in-workers.js'

const packages = fileURLToPath(new URL('../../packages/', import.meta.url))

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // any folder of any host
  base: './',
  resolve: {
    // The sources of the packages, as in vitest: what was built last does not matter.
    alias: [
      // What draws the mind map is no part of the published package.
      {find: /^@gangmu\/exporters\/view$/, replacement: `${packages}exporters/view/index.ts`},
      {find: '@gangmu/exporters/view/map.css', replacement: `${packages}exporters/view/map.css`},
      {find: /^@gangmu\/(\w+)\/([\w-]+)$/, replacement: `${packages}$1/src/$2/index.ts`},
      {find: /^@gangmu\/(\w+)$/, replacement: `${packages}$1/src/index.ts`}
    ]
  },
  plugins: [inWorkers(), characterMapsMoved(), characterMaps()],
  worker: {format: 'es', plugins: () => [characterMapsMoved()]}
})
