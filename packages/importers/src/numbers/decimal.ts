const fullWidth = (digits: string): string =>
  digits.replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))

/** Arabic numerals. */
export const decimalFormats = {
  decimal: String,
  decimalHalfWidth: String,
  decimalFullWidth: (value: number) => fullWidth(String(value)),
  decimalFullWidth2: (value: number) => fullWidth(String(value)),
  decimalZero: (value: number) => padded(value, 2),
  numberInDash: (value: number) => `- ${value} -`,
  hex: (value: number) => value.toString(16).toUpperCase(),
  ordinal: (value: number) => `${value}${ordinalEnding(value)}`
}

/** With zeros before it, up to a number of digits: 7 in three is 007. */
export function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0')
}

function ordinalEnding(value: number): string {
  if (Math.floor(value / 10) % 10 === 1) return 'th'
  return ['th', 'st', 'nd', 'rd'][value % 10] ?? 'th'
}
