/** A page with nothing but a reader, for reader.browser.test.ts. */
import {connectReader, readApart} from '../connect.js'

const trial = {reader: connectReader().reader, readApart}

export type Trial = typeof trial

Object.assign(globalThis, trial)
