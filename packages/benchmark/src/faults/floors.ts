/** What is held of the seeded faults. */
export interface FaultFigures {
  /** The share that is reported with the right rule, in the right place. */
  readonly found: number
  /** The share of the wrong numbers that `fix` repairs to what stood there. */
  readonly repaired: number
  /** The share of what is reported for the documents as they are that was found true by hand. */
  readonly true: number
}

/** Below these figures `npm run faults` fails: they may rise and never fall. */
export const faultFloors: FaultFigures = {found: 0.98, repaired: 0.98, true: 0.98}

/** The figures that are below their floor, each with both numbers. */
export function belowFaultFloor(figures: FaultFigures): string[] {
  return (Object.keys(faultFloors) as (keyof FaultFigures)[])
    .filter((name) => !(figures[name] >= faultFloors[name]))
    .map((name) => `${name} is ${figures[name].toFixed(4)}, expected at least ${faultFloors[name]}`)
}
