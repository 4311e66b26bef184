import {existsSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {corpusFolder} from '../corpus.js'
import {belowFaultFloor} from './floors.js'
import {judgeFaults} from './judge.js'
import {allDocuments, figuresOf} from './measure.js'
import {judgeRepairs} from './repairs.js'
import {seedFaults} from './seed.js'

// the documents are not part of this repository
describe.skipIf(!existsSync(corpusFolder))('faults seeded into real documents', () => {
  it('are found and repaired, and nothing false is said of the documents themselves', {timeout: 60_000}, async () => {
    const documents = await allDocuments()
    const copies = seedFaults(documents, 200, 8)
    expect(copies).toHaveLength(200)
    expect(belowFaultFloor(figuresOf(judgeFaults(copies), judgeRepairs(copies), documents))).toEqual([])
  })
})
