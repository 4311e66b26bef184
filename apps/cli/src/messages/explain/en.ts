import type {ExplainMessages} from './messages.js'

export const explainEn: ExplainMessages = {
  language: 'en',
  help: {
    usage:
      '$0 explain [options] [file…]\n\nSays of every place that could be a marker why it is one, or none.\nReads standard input where no file is given, or where a file is called -.',
    examples: [
      ['$0 explain speech.txt', 'print a table, one row a candidate'],
      ['$0 explain --format json speech.txt', 'print all evidence as data'],
      ['$0 ./explain', 'print the outline of a file that is called explain']
    ],
    epilogue:
      '▸  a marker, after those of the parts that contain it\n·  prose\n+  how much more the next best reading of the whole text costs: the less, the less sure'
  },
  columns: ['place', 'marker', 'reading', 'decision', 'why; what else, at what extra cost'],
  prose: 'prose',
  none: 'nothing in this text could be a marker',
  parallel: (place, count) => `parallel ${place}/${count}`
}
