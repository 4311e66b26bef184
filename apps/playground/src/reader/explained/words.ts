import type {Explanation, ImplicitExplanation, MessageLanguage} from '@gangmu/core'

export function markerWhy(_explanation: Explanation, _language: MessageLanguage): string {
  return ''
}
export function implicitWhy(_explanation: ImplicitExplanation, _language: MessageLanguage): string {
  return ''
}
export function implicitReading(place: number, count: number, _language: MessageLanguage): string {
  return `${place}/${count}`
}
