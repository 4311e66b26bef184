/** How long and how large: what the usual run and the quick one differ in. */
export interface Plan {
  /** Seconds for which each measurement is repeated. */
  readonly budget: number
  /** Seconds after which a measurement is given up. */
  readonly limit: number
  /** Bytes of the texts on which growth is measured; the first is what the others are compared with. */
  readonly growth: readonly number[]
  /** UTF-16 code units of each nasty input. */
  readonly nasty: number
}

export const usualPlan: Plan = {
  budget: 3,
  limit: 120,
  growth: [1_000_000, 2_000_000, 4_000_000, 8_000_000, 16_000_000],
  nasty: 20_000
}

export const quickPlan: Plan = {
  budget: 0.5,
  limit: 60,
  growth: [250_000, 500_000, 1_000_000, 2_000_000],
  nasty: 5000
}
