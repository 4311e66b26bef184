import type {Reading} from '../read.js'
import type {Imported} from '../types.js'

export function readOdt(_reading: Reading): Imported {
  throw new Error('to come')
}
