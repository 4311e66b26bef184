import type {ExplanationTable} from './types.js'

const below = (inside: string | null) => (inside === null ? ' at the top' : ` below ${inside}`)

export const en: ExplanationTable = {
  how: {
    prose: 'prose',
    opens: (inside) => `opens a series${below(inside)}`,
    restarts: (inside) => `begins a series again${below(inside)}`,
    continues: (after) => `continues ${after}`,
    slips: (after) => `continues ${after} with a wrong number`,
    'changes-form': (after) => `continues ${after} in another form`,
    'runs-on': (after, inside) => `runs on from ${after}${below(inside)}`
  },
  because: (does, otherwise) => `${does}; ${otherwise}`,
  otherwise: (does, margin, reasons) => `or ${does} +${margin}${reasons === '' ? '' : `: ${reasons}`}`,
  and: (reasons) => reasons.join(', '),
  evidence: {
    form: {asProse: 'its form is rare in prose', asMarker: 'markers rarely stand here'},
    suspicions: {asProse: 'it looks like a marker', asMarker: 'it looks like prose'},
    alone: {asProse: 'it gives its series a second member', asMarker: 'it would stand alone'},
    continuity: {asProse: 'its number fits', asMarker: 'its number does not fit'},
    convention: {asProse: 'the standards put it here', asMarker: 'the standards put it elsewhere'},
    nesting: {asProse: 'it fits what is open', asMarker: 'open parts would have to end'},
    paragraphs: {asProse: 'it is no text of the part before', asMarker: 'it is text of the part before'},
    hints: {asProse: 'the format calls it a heading', asMarker: 'the format puts it elsewhere'},
    later: {asProse: 'what follows counts on from it', asMarker: 'what follows does not go with it'}
  },
  suspicions: {
    coordination: 'two numbers side by side',
    decimal: 'a decimal',
    mention: 'the next number follows at once',
    listing: 'it only names a part that comes elsewhere',
    stacked: 'it is the second number of the marker before it',
    row: 'cells of a table follow it',
    unchained: 'no numbers of its level have others below them',
    bare: 'nothing else stands on its line'
  },
  implicit: {
    shares: (words) => `shares ${words}`,
    form: 'shares its length',
    weight: (weight, least, reasons) => `weighs ${weight}, ${least} is enough: ${reasons}`,
    evidence: {
      opening: {yes: 'the same opening', no: 'no opening'},
      frame: {yes: 'the same frame', no: 'no word in common'},
      ending: {yes: 'the same ending', no: 'no ending'},
      siblings: {yes: 'several side by side', no: 'two only'},
      sentences: {yes: 'short sentences', no: 'long sentences'},
      length: {yes: 'of one length', no: 'of unlike length'},
      text: {yes: 'text follows each', no: 'no text follows'},
      passages: {yes: 'passages', no: 'short lines'},
      share: {yes: 'little else beside them', no: 'much else beside them'}
    }
  }
}
