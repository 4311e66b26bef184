/**
 * What it costs to decide against the format of the document. It is as often wrong as right where people set the format by
 * hand, and where programs do: less than a number that does not fit.
 */

/** A heading of level 2 below one of level 2. */
export const sameLevel = 1

/** A heading of level 1 below one of level 2. */
export const higherLevel = 2

/** Headings of levels 2 and 3 in one series. */
export const otherLevel = 0.8

/** A heading that is no member, though it begins as one. */
export const rejectedHeading = 1.5

/** An automatic number that is none. */
export const rejectedNumber = 8

/** A heading without a number in a member of its own level, of a lower one, or that is no heading: it would end them. */
export const keptHeading = 1.5
