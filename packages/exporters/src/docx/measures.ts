/**
 * The measures of GB/T 9704-2012 (5.1 and 5.2), in twips, a twentieth of a point: A4 with 37 mm above (天头) and 28 mm at the left
 * (订口) of a type area (版心) of 156 mm × 225 mm, which holds 22 lines of 28 characters of size 3 (3号, 16 pt).
 */

const millimetres = (length: number): number => Math.round((length / 25.4) * 1440)

/** A4 */
export const page = {width: millimetres(210), height: millimetres(297)}

const typeArea = {width: millimetres(156), height: millimetres(225)}
const lines = 22
const characters = 28

export const margins = {
  top: millimetres(37),
  left: millimetres(28),
  right: page.width - millimetres(28) - typeArea.width,
  bottom: page.height - millimetres(37) - typeArea.height,
  header: millimetres(15),
  /** The dashes beside the page number stand 7 mm below the type area (7.5): this is the lower edge of its line. */
  footer: millimetres(24)
}

/** Half points, as Word counts the sizes of type: 2号, 3号, 4号, 小四. */
export const sizes = {title: 44, body: 32, pageNumber: 28, table: 24, small: 21}

/** The exact height of a line: 579 twips, 28.95 pt. */
export const line = Math.floor(typeArea.height / lines)

/** A line of the title: two lines of it do not touch, and stand closer than the lines around them. */
export const titleLine = 700

/** The width of a character: a little less than 16 pt, so that 28 fill a line. */
export const character = Math.floor(typeArea.width / characters)

/**
 * What a character is set closer, so that it has this width. A document grid could say so too, and the height of lines: but
 * LibreOffice sets the title on every second line of one, and 18 characters in a line.
 */
export const characterSpacing = character - sizes.body * 10

/** The width of a line. */
export const lineWidth = typeArea.width
