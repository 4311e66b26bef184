/** Notes for `npm run bench:page` how long the outline takes to follow a change, as a measure of the browser. */
export function createLatency(): {changed(): void; followed(): void} {
  /** When the first change was made that the outline does not know yet. */
  let changedAt: number | null = null
  return {
    changed() {
      changedAt ??= performance.now()
    },
    followed() {
      if (changedAt === null) return
      performance.measure('outline', {start: changedAt})
      performance.clearMeasures('outline')
      changedAt = null
    }
  }
}
