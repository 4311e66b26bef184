import type {Construct} from '../../markers/complete.js'

/** The number that counts in a series: the last one of 1.2.3, the one before its suffixes of 第九条之一. */
export function ownNumber(ordinals: readonly number[], {chained}: Construct): number {
  return (chained === true ? ordinals.at(-1) : ordinals[0]) as number
}

/** 1 in 第九条之一; empty where the number has no suffixes. */
export function suffixesOf(ordinals: readonly number[], {chained}: Construct): readonly number[] {
  return chained === true ? [] : ordinals.slice(1)
}
