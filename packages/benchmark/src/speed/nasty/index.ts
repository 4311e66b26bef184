/** What is meant to be as slow as possible to read: a test can count steps over them, and `npm run bench` measures. */
import {defaultConstructs} from '@gangmu/core'
import {nastyInputsOf} from './derived.js'
import {handwritten} from './handwritten.js'
import type {NastyInput} from './types.js'

export type {NastyInput} from './types.js'

export const nastyInputs: readonly NastyInput[] = [...defaultConstructs.flatMap(nastyInputsOf), ...handwritten]
