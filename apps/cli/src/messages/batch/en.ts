import type {BatchMessages} from './messages.js'

const count = (number: number, one: string) => `${number} ${number === 1 ? one : `${one}s`}`

export const batchEn: BatchMessages = {
  help: {
    usage:
      '$0 batch [options] [file]\n\nReads documents as JSON Lines, {"id", "text"} or {"id", "path"}, and writes their outlines\nas JSON Lines in the same order. Reads standard input where no file is given.',
    examples: [
      ['$0 batch corpus.jsonl -o outlines.jsonl', 'read a corpus on all cores'],
      ['$0 batch corpus.jsonl -o outlines.jsonl --resume', 'go on after it was broken off'],
      ['$0 batch --format chunks --chunk-size 500 < corpus.jsonl', 'cut a corpus for an index']
    ],
    epilogue:
      'A line that cannot be read gives {"id", "line", "error"}, and the run goes on.\n\nExit codes: 0 done, 1 a record is an error or a file could not be read or written, 2 wrong usage.'
  },
  usage: {
    oneFile: 'batch reads one file; join several with: cat a.jsonl b.jsonl | gangmu batch',
    resumeNeedsOutput: '--resume needs --output with the file of the earlier run'
  },
  record: {
    notUtf8: 'this line is not UTF-8; convert the file first, for example with: iconv -f GB18030 -t UTF-8',
    notJson: (reason) => `this line is not JSON (${reason}); write each document on one line`,
    notAnObject: 'this line is not a JSON object; write {"id": …, "text": …}',
    badId: 'the id must be a string or a whole number that JavaScript can hold; write it as a string',
    noText: 'there is neither a text nor a path; give one of them as a string',
    lineTooLong: (mebibytes) =>
      `this line has more than ${mebibytes} MiB; put the text in a file and give its path, or split it`,
    workerEnded: (reason) => `the document could not be read to its end (${reason}); split it`
  },
  resume: {
    notOurs: (line) => `cannot be resumed: line ${line} is no record of gangmu batch; give another --output`,
    otherFormat: (line, format) =>
      `cannot be resumed: line ${line} has the format ${format}; ask for --format ${format}, or give another --output`,
    otherRecord: (line, found, expected) =>
      `cannot be resumed: line ${line} is the record ${found}, and the input has ${expected} there; give the input of the earlier run, or another --output`,
    tooMany: (records) =>
      `cannot be resumed: it has more records than the input, which has ${records}; give the input of the earlier run, or another --output`
  },
  summary: (documents, errors, skipped) =>
    `${count(documents, 'document')}, ${count(errors, 'error')}${skipped > 0 ? `; ${count(skipped, 'record')} done before` : ''}`
}
