/** Writes the schema of the configuration anew: `node scripts/config-schema.mjs`, after the build. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {configSchema} from '../apps/cli/dist/options/config-schema.js'
import {root} from './pnpm.mjs'

writeFileSync(join(root, 'apps', 'cli', 'schema', 'config-1.json'), `${JSON.stringify(configSchema(), null, 2)}\n`)
