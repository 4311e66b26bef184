/** Generated Chinese text of any size in the shapes that are measured. */
import {randomFrom} from '../../random.js'
import {law} from './law.js'
import {lines, paragraph, prose} from './others.js'
import {speech} from './speech.js'

/** The shapes, by name, in the order in which they are printed. */
export const shapes = {speech, law, paragraph, lines, prose} as const

export type ShapeName = keyof typeof shapes

export const shapeNames = Object.keys(shapes) as ShapeName[]

/**
 * The same text for the same seed.
 *
 * @param bytes the size in UTF-8, from 10,000 on; the text has it within 1 %
 */
export function textOf(shape: ShapeName, bytes: number, seed: number): string {
  return shapes[shape](randomFrom(seed), bytes)
}
