/** A page with nothing but a reader: what reader.browser.test.ts asks it. */
import {connectReader} from '../connect.js'

Object.assign(globalThis, {reader: connectReader().reader})
