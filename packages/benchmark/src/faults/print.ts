import {type Diagnostic, diagnosticMessage} from '@gangmu/core'
import type {Edit} from '../edits.js'
import {table} from '../speed/table.js'
import {type Judgement, verdicts} from './judge.js'
import type {RepairJudgement} from './repairs.js'
import {truthOf} from './true-faults.js'
import type {Copy, SetDocument} from './types.js'

/** What the copies are made of: by kind and way, by construct, by set. */
export function mixLines(copies: readonly Copy[]): string[] {
  const documents = new Set(copies.map(({document}) => document))
  return [
    `${copies.length} copies of ${documents.size} documents`,
    `  kinds: ${counted(copies, ({fault}) => fault.kind)}`,
    `  ways: ${counted(copies, ({fault}) => `${fault.kind} ${fault.way}`)}`,
    `  rules: ${counted(copies, ({fault}) => fault.rule)}`,
    `  constructs: ${counted(copies, ({fault}) => fault.construct)}`,
    `  sets: ${counted(copies, ({document}) => document.set)}`
  ]
}

function counted<Value>(values: readonly Value[], nameOf: (value: Value) => string): string {
  const rows = [...grouped(values, nameOf)].sort(([, one], [, other]) => other.length - one.length)
  return rows.map(([name, group]) => `${name} ${group.length}`).join(', ')
}

function grouped<Value>(values: readonly Value[], nameOf: (value: Value) => string): Map<string, Value[]> {
  const groups = new Map<string, Value[]>()
  for (const value of values) groups.set(nameOf(value), [...(groups.get(nameOf(value)) ?? []), value])
  return groups
}

/** How many faults are found: in all, by kind, by kind and construct, and by kind and way. */
export function judgementLines(judgements: readonly Judgement[]): string[] {
  const lines = (nameOf: (judgement: Judgement) => string) =>
    [...grouped(judgements, nameOf)].map(([name, group]) => [
      name,
      String(group.length),
      share(group.filter(({verdict}) => verdict === 'found').length, group.length),
      ...verdicts.slice(1).map((verdict) => String(group.filter((each) => each.verdict === verdict).length)),
      String(group.reduce((sum, {others}) => sum + others.length, 0))
    ])
  const rows = [
    ...lines(() => 'all'),
    ...lines(({copy: {fault}}) => fault.kind),
    ...lines(({copy: {fault}}) => `${fault.kind}, ${fault.construct}`).sort(),
    ...lines(({copy: {fault}}) => `${fault.kind}: ${fault.way}`).sort()
  ]
  const others = judgements.filter(({verdict}) => verdict === 'found').flatMap((judgement) => judgement.others)
  return [
    ...table(['faults', 'copies', ...verdicts, 'other reports'], rows),
    `other reports beside faults that are found: ${counted(others, ({rule}) => rule) || 'none'}`
  ]
}

/** How many faults are repaired, and in how many copies something is changed that was right: by kind, and by construct. */
export function repairLines(repairs: readonly RepairJudgement[]): string[] {
  const lines = (nameOf: (repair: RepairJudgement) => string) =>
    [...grouped(repairs, nameOf)].map(([name, group]) => [
      name,
      String(group.length),
      share(group.filter(({isRepaired}) => isRepaired).length, group.length),
      String(group.filter(({isHarmed}) => isHarmed).length)
    ])
  const rows = [
    ...lines(({copy: {fault}}) => fault.kind),
    ...lines(({copy: {fault}}) => `${fault.kind}, ${fault.construct}`).sort()
  ]
  return table(['repairs', 'copies', 'repaired', 'harmed'], rows)
}

/** A share of 1, rounded down: 0.9799 is not 0.98. */
export function share(part: number, whole: number): string {
  return whole === 0 ? '-' : (Math.floor((part / whole) * 1000) / 1000).toFixed(3)
}

/** A fault that is not found, and what was said instead. */
export function missLine({copy, verdict, reported}: Judgement): string {
  const said = reported.map((each) => `${lineOf(copy.text, each.place.start.offset)} ${each.rule} ${each.actual}`)
  return `${faultLine(copy)}: ${verdict}${said.length === 0 ? '' : `: ${said.join('; ')}`}`
}

/** A fault that is not repaired, and the edits that were made. */
export function unrepairedLine({copy, edits}: RepairJudgement): string {
  return `${faultLine(copy)}: not repaired: ${editsLine(copy.text, edits)}`
}

function faultLine({document, fault}: Copy): string {
  const {kind, way, before, after, rule, edit} = fault
  return `${document.set}/${document.name}:${lineOf(document.text, edit.start)}: ${kind} ${way}, ${oneLine(before)} → ${oneLine(after)}, expected ${rule}`
}

/** Edits with their lines and what they replace. */
export function editsLine(text: string, edits: readonly Edit[]): string {
  if (edits.length === 0) return 'no edits'
  return edits
    .map(
      ({start, end, text: to}) =>
        `${lineOf(text, start)} ${JSON.stringify(text.slice(start, end))} → ${JSON.stringify(to)}`
    )
    .join('; ')
}

/** What is reported for a document as it is, and why it is right; `?` for what nobody found true. */
export function reportLine(document: SetDocument, diagnostic: Diagnostic): string {
  const {set, name, text} = document
  const {offset, line} = diagnostic.place.start
  const words = oneLine(text.slice(offset, offset + 24))
  const truth = truthOf(document, diagnostic) ?? '?'
  return `${set}/${name}:${line}: ${diagnostic.rule}: ${diagnosticMessage(diagnostic)} | ${words} | ${truth}`
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

function lineOf(text: string, offset: number): number {
  return text.slice(0, offset).split(/\r\n|[\r\n]/).length
}
