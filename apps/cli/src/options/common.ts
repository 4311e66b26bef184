import type {DocumentType} from '@gangmu/importers'
import {choice, choiceOrNone, count, flag, words} from './option.js'

/** Written here too, so that the command starts without @gangmu/importers. */
const documentTypes = ['text', 'markdown', 'html', 'docx', 'odt', 'pdf'] as const satisfies DocumentType[]

const omitOrKeep = ['omit', 'keep'] as const

/** More threads than any machine has cores for are a slip of the hand, and would use up its memory. */
const mostJobs = 1024

/** Every command has these. */
export const about = {help: flag('general', 'h'), version: flag('general')} as const

/** And those that work on documents these. */
export const general = {config: words('general', {names: 'file'}), 'no-config': flag('general'), ...about} as const

/** What is read, and how. */
export const reading = {
  type: choiceOrNone('reading', [...documentTypes]),
  encoding: words('reading'),
  implicit: flag('reading')
} as const

/** A name for standard input, where it is read like a file. */
export const standardInputName = {'stdin-filepath': words('reading', {names: 'file'})} as const

/** What of a page is no part of what its author wrote. */
export const leavingOut = {
  furniture: choice('result', omitOrKeep),
  duplicates: choice('result', omitOrKeep),
  pinyin: choice('result', omitOrKeep)
} as const

/** How many documents are read at the same time. */
export const jobs = {jobs: count('writing', mostJobs)} as const

/** One file for the whole result. */
export const output = {output: words('writing', {letter: 'o', names: 'file'})} as const

export const quiet = {quiet: flag('writing', 'q')} as const
