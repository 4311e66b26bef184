/** Where a reader runs, away from the page. */
import {expose, transfer} from 'comlink'
import {createReader} from './create-reader.js'
import {buffersOf} from './outline/columns.js'
import type {Reader} from './types.js'

const reader = createReader()

const served: Reader = {
  ...reader,
  async outline(settings) {
    const columns = await reader.outline(settings)
    return transfer(columns, buffersOf(columns))
  },
  async result(format, settings, file) {
    const result = await reader.result(format, settings, file)
    const {content} = result
    return typeof content === 'string' ? result : transfer(result, [content.buffer as ArrayBuffer])
  }
}

expose(served)
