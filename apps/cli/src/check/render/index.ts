import {diagnose, explain, parse} from '@gangmu/core'
import {blankLines, type Frame, jsonFrame, noFrame, type Renderer} from '../../convert/renderer.js'
import type {Messages} from '../../messages/index.js'
import {type Checked, countsOf, faultsOf} from '../faults.js'
import type {CheckFormat} from '../options.js'
import type {CheckWanted} from '../wanted.js'
import {githubReport} from './github.js'
import {jsonReport} from './json.js'
import {sarifFrame, sarifResults} from './sarif.js'

/** The renderer of faults in the format that was asked for. */
export function checkRendererFor(wanted: CheckWanted, messages: Messages): Renderer {
  return async (document, name, bytes) => {
    const tree = parse(document)
    // what explains a text reads it once more
    const isExplained = wanted.diagnose.rules?.['ambiguous-marker'] !== 'off'
    const explained = isExplained ? explain(document) : undefined
    const diagnostics = diagnose(tree, {...wanted.diagnose, source: document.text, hints: document.hints, explained})
    const checked = faultsOf(document, bytes, diagnostics, messages.language)
    const isNoted = wanted.format === 'pretty' && !checked.inFile && diagnostics.length > 0
    return {
      result: await reportOf(checked, name, wanted, messages),
      leftOut: {},
      counts: countsOf(diagnostics),
      ...(isNoted ? {notes: [messages.check.linesOfText]} : {})
    }
  }
}

async function reportOf(
  checked: Checked,
  name: string,
  wanted: CheckWanted,
  messages: Messages
): Promise<string | undefined> {
  switch (wanted.format) {
    case 'json':
      return jsonReport(checked, name, wanted.several)
    case 'sarif':
      return sarifResults(checked, name, messages.check)
    case 'github':
      return githubReport(checked, name, messages.check) || undefined
    case 'pretty': {
      // how wide each character is takes as long to load as all the rest, and most documents have no fault
      if (checked.faults.length === 0) return undefined
      const {prettyReport} = await import('./pretty.js')
      return prettyReport(checked, name === '-' ? messages.standardInput : name, messages.check, wanted)
    }
  }
}

/** What stands around the results of a format. */
export function checkFrameOf(format: CheckFormat, several: boolean, messages: Messages): Frame {
  if (format === 'sarif') return sarifFrame(messages)
  if (format === 'json') return jsonFrame(several)
  return format === 'pretty' ? blankLines : noFrame
}
