import {batchEn} from './batch/en.js'
import {documentsEn} from './documents/en.js'
import {explainEn} from './explain/en.js'
import type {Messages} from './messages.js'

export const en: Messages = {
  yargsLocale: 'en',
  standardInput: 'standard input',
  standardOutput: 'standard output',
  help: {
    usage:
      '$0 [options] [file…]\n$0 explain [file…]\n$0 batch [file]\n\nReads Chinese speeches, laws and reports (text in any encoding, Markdown, HTML, .docx, .odt, PDF) and prints their outlines.\nReads standard input where no file is given, or where a file is called -. explain says why it finds what it finds; batch reads and writes JSON Lines.',
    format: 'markdown; json: the outline as data; ast: the syntax tree, one line a file',
    style: 'Markdown as headings, or as one nested list',
    body: 'Markdown with the text, or with titles only',
    markers: 'keep 一、 and （一） in Markdown, or strip them',
    furniture: 'leave out what a page prints around the text (打印, 来源：), or keep it',
    duplicates: 'leave out a text that the page holds twice, or keep it',
    pinyin: 'leave out pinyin behind the characters, 機(jī)關(guān), or keep it',
    script:
      'the output in simplified characters (hans), in traditional ones (hant), or in those of Taiwan (tw), Hong Kong (hk)',
    phrases: 'with hans, tw and hk: regional words too (软件, 軟體)',
    implicit: 'make parallel paragraphs without a number sections too',
    type: 'what the files are, where it is not to be told by their content',
    encoding: 'how the text is encoded (gb18030, big5, 936 …), where it is not to be found out',
    output: 'write the result to this file instead of standard output',
    help: 'show this help',
    version: 'show the version',
    examples: [
      ['$0 speech.txt', 'print the outline as Markdown'],
      ['$0 report.docx -o report.md', 'the same of a Word document, into a file'],
      ['$0 speech.txt --body none', 'print only the titles'],
      ['$0 --format json *.txt', 'print several outlines as a JSON array'],
      ['$0 explain speech.txt', 'print why each marker is one']
    ],
    epilogue: 'Exit codes: 0 done, 1 a file could not be read or written, 2 wrong usage.'
  },
  usage: {
    unknownOption: (option, suggestion) =>
      `there is no option ${option}${suggestion ? `, did you mean ${suggestion}?` : ''}`,
    badChoice: (option, value, allowed) => `${option} cannot be “${value}”, choose one of: ${allowed.join(', ')}`,
    phrasesNeedRegion: (script, scripts) =>
      `--phrases is for regional words, and --script ${script} names no region; choose one of: ${scripts.join(', ')}`,
    unknownEncoding: (encoding) =>
      `--encoding cannot be “${encoding}”, for example: utf-8, utf-16le, gb18030, gbk, big5, 936, 950`,
    noOutputName: '--output needs the name of a file',
    outputIsFolder: (file) => `--output ${file} is a folder, give the name of a file`,
    outputIsInput: (file) => `--output ${file} is one of the files to read, give another name`,
    standardInputTwice: 'standard input (-) can be read only once',
    seeHelp: 'gangmu --help shows how it is used.'
  },
  input: {
    missing: 'there is no such file; check the name',
    folder: 'this is a folder; give the files in it',
    forbidden: 'no permission to read this file',
    tooLarge: 'this file is too large to be read as one text; split it first',
    other: (reason) => `cannot be read (${reason})`
  },
  output: {
    inputFailed: 'was not written, because not every input could be read',
    noFolder: 'cannot be written, because its folder does not exist; create the folder first',
    forbidden: 'cannot be written: no permission; choose another place',
    full: 'cannot be written: no space is left; free some or choose another place',
    other: (reason) => `cannot be written (${reason})`
  },
  note: {
    leftOut: {
      contents: (lines) =>
        `${lines} ${lines === 1 ? 'line' : 'lines'} of the table of contents left out, because the outline repeats them`,
      furniture: (lines) =>
        `left out ${lines} ${lines === 1 ? 'line' : 'lines'} of page furniture; --furniture keep prints them`,
      duplicates: (lines) => `left out ${lines} lines that say the text again; --duplicates keep prints them`,
      pinyin: (syllables) =>
        `left out ${syllables} ${syllables === 1 ? 'syllable' : 'syllables'} of pinyin; --pinyin keep prints them`
    },
    noEffect: (option, format) => `${option} has no effect on --format ${format}`
  },
  documents: documentsEn,
  explain: explainEn,
  batch: batchEn,
  internal: (reason) => `gangmu itself failed (${reason}); please report this text`
}
