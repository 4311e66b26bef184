/** Random outlines in which an author slipped: one to three of their numbers are wrong. */
import fc from 'fast-check'
import {randomPlan} from './random-outline.js'
import {type Script, type WrittenMember, writeOutline} from './write-outline.js'

/** A text with slips, and the text without them. */
export interface Broken {
  readonly text: string
  readonly right: string
  /** Where the wrong markers begin in the text. */
  readonly places: readonly number[]
}

/** Documents with one to three broken numbers, in a script. */
export const randomBroken: fc.Arbitrary<{readonly [Name in Script]: Broken}> = fc
  .tuple(
    randomPlan,
    fc.array(fc.record({member: fc.nat(), number: fc.integer({min: 1, max: 9})}), {minLength: 1, maxLength: 3})
  )
  .map(([plan, slips]) => {
    const write = (script: Script): Broken => {
      const {text, members} = writeOutline(plan, script)
      const wrong = new Map<WrittenMember, string>()
      const numbered = members.flatMap((member) => {
        const numbering = plan.levels.find(({construct}) => construct === member.construct)
        return numbering === undefined ? [] : [{member, numbering}]
      })
      for (const slip of slips) {
        const {member, numbering} = numbered[slip.member % numbered.length] as (typeof numbered)[number]
        wrong.set(member, numbering.marker(slip.number, script, member.ordinals.slice(0, -1)))
      }
      return broken(text, members, wrong)
    }
    return {simplified: write('simplified'), traditional: write('traditional')}
  })

function broken(right: string, members: readonly WrittenMember[], wrong: ReadonlyMap<WrittenMember, string>): Broken {
  let text = ''
  let from = 0
  const places: number[] = []
  for (const member of members) {
    const marker = wrong.get(member)
    if (marker === undefined || marker === member.marker) continue
    text += right.slice(from, member.start)
    places.push(text.length)
    text += marker
    from = member.start + member.marker.length
  }
  return {text: text + right.slice(from), right, places}
}
