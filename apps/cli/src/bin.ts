#!/usr/bin/env node
import {run} from './run.js'

// A reader that closes the pipe is told by the callback of `write`; without a listener the same error would be thrown.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {})

// Not process.exit: it would cut what the pipes have not taken yet.
process.exitCode = await run(process.argv.slice(2))
