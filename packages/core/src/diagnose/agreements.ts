import {textOf} from '../tree/text-of.js'
import type {Root} from '../types.js'

/** What is agreed, or ordered in a house: who changes it numbers it anew, and leaves no repealed articles. */
const agreements =
  /(?:合同|合约|合約|契约|契約|协议书?|協議書?|协定|協定|守则|守則|制度|手册|手冊|公约|公約|须知|須知)[^章条條法]{0,12}$/

/** Whether the title of a document calls it a contract, an agreement or the rules of a house. */
export function isAgreement({children}: Root): boolean {
  const title = children.find(({type}) => type === 'title')
  return title !== undefined && agreements.test(textOf(title).replace(/\s/g, ''))
}
