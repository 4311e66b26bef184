import {batchEn} from './batch/en.js'
import {checkEn, fixEn} from './check/en.js'
import {explainEn} from './explain/en.js'
import type {Messages} from './messages.js'

export const en: Messages = {
  language: 'en',
  yargsLocale: 'en',
  standardInput: 'standard input',
  standardOutput: 'standard output',
  colon: ':',
  groups: {
    reading: 'What is read',
    result: 'The result',
    writing: 'Where it goes',
    general: 'General',
    examples: 'Examples'
  },
  options: {
    type: 'what the files are, where it is not to be told by their content',
    encoding: 'how the text is encoded (gb18030, big5, 936 …), where it is not to be found out',
    implicit: 'make parallel paragraphs without a number sections too',
    'stdin-filepath': 'the name of what standard input holds: for its type, for messages and results',
    format: 'what is printed; `gangmu formats` describes each',
    explainFormat: 'table; json: the same as data',
    checkFormat: 'lines for people; data; SARIF 2.1.0 and GitHub annotations for programs',
    batchFormat: 'outline: {"id", "outline"}; chunks: {"id", "chunks"}, pieces for retrieval',
    getFormat: 'the text of the part, or the part as Markdown or JSON',
    depth: 'members below this depth are text of those above',
    body: 'the text too, or titles only; a mind map has titles only without it',
    markers: 'keep 一、 and （一）, or strip them',
    style: 'Markdown as headings, or as one nested list',
    links: 'in Markdown: references in the text (第三条第（二）项) as links to what they name',
    ids: 'in Markdown: ids of headings, as <a id> or as {#id}; most readers make their own',
    'front-matter': 'in Markdown: title, document number, date and source as metadata before the text',
    'chunk-size': 'the most characters of a chunk; without it, a chunk is a leaf of the outline',
    furniture: 'leave out what a page prints around the text (打印, 来源：), or keep it',
    duplicates: 'leave out a text that the page holds twice, or keep it',
    pinyin: 'leave out pinyin behind the characters, 機(jī)關(guān), or keep it',
    script:
      'the result in simplified characters (hans), in traditional ones (hant), or in those of Taiwan (tw), Hong Kong (hk)',
    phrases: 'with hans, tw and hk: regional words too (软件, 軟體)',
    output: 'write the result to this file instead of standard output',
    'out-dir': 'write a result for each document into this folder, which keeps the folders of the documents',
    watch: 'go on, and convert again what changes and what is new',
    jobs: 'how many documents are read at the same time; without it, as many as there are cores where that pays',
    resume: 'go on where an earlier run with the same --output ended',
    standard:
      'how the document is numbered: 一、（一）1.（1） (gbt9704), 编章节条款项目 (law), 壹、一、（一） (tw), 1 1.1 (thesis)',
    rule: 'how bad the faults of a rule are, or off; it can stand several times: --rule lone-item=off',
    repealed: 'allow numbers that articles of a law do not have, as repealed ones, or report them',
    'fail-on': 'exit 1 from this severity on; info is never enough',
    write: 'replace the files by the repaired ones',
    'dry-run': 'show the changes as a diff, and change nothing',
    color: 'colours in the table of contents (toc), in faults and diffs; auto: in a terminal, unless NO_COLOR is set',
    quiet: 'say nothing but errors',
    config: 'read options from this file; without it, from gangmu.config.json or .gangmurc in this folder or above',
    'no-config': 'read no configuration',
    help: 'show this help',
    version: 'show the version'
  },
  help: {
    outline: {
      usage:
        '$0 [options] [file, folder or pattern …]\n$0 get [file] part\n$0 explain [file…]\n$0 check [file…]\n$0 fix [file…]\n$0 batch [file]\n$0 formats\n$0 completion bash|zsh\n\nReads Chinese speeches, laws and reports (text in any encoding, Markdown, HTML, .docx, .odt, PDF) and prints their outlines.\nReads standard input where no file is given, or where a file is called -. get prints one part; explain says why it finds what it finds; check names wrong numbers, and fix repairs them; batch reads and writes JSON Lines. Each has a --help of its own. Nothing leaves this machine.',
      examples: [
        ['$0 speech.txt', 'print the outline as Markdown'],
        ['$0 report.docx -o report.md', 'the same of a Word document, into a file'],
        ['$0 speech.txt --format toc', 'show the outline as a tree'],
        ['$0 speeches --format docx --out-dir typeset', 'typeset every document of a folder'],
        ["$0 '讲话/**/*.docx' --out-dir outlines", 'every document that a pattern finds'],
        ["$0 get law.txt '第三条第（二）项'", 'print one part'],
        ['$0 explain speech.txt', 'print why each marker is one'],
        ['$0 check speech.txt', 'show the numbers that are wrong']
      ],
      epilogue: 'Exit codes: 0 done, 1 a file could not be read or written, 2 wrong usage.'
    },
    get: {
      usage:
        '$0 get [options] [file] part\n\nPrints a part of a document: 第三章第二节, 第三条第（二）项, 一（二）3, 2.1, or words of its title.\nReads standard input where no file is given, or where it is called -.',
      examples: [
        ["$0 get law.txt '第三章 第二节'", 'print a section'],
        ["$0 get law.txt '第三条第（二）项' --format json", 'print an item as data'],
        ['cat speech.txt | $0 get 抓落实', 'print the part with these words in its title']
      ],
      epilogue: 'Exit codes: 0 done, 1 the file cannot be read or has no such part, 2 wrong usage.'
    },
    formats: {
      usage: '$0 formats\n\nSays what --format can be, and what can be read.',
      examples: [],
      epilogue: ''
    },
    completion: {
      usage:
        '$0 completion bash|zsh\n\nPrints a script that makes the shell complete the options of gangmu, their values and names of files.',
      examples: [
        ['source <($0 completion bash)', 'in ~/.bashrc'],
        ['source <($0 completion zsh)', 'in ~/.zshrc, after compinit']
      ],
      epilogue: ''
    }
  },
  usage: {
    unknownOption: (option, suggestion) =>
      `there is no option ${option}${suggestion ? `, did you mean ${suggestion}?` : ''}`,
    badChoice: (option, value, allowed, suggestion) =>
      `${option} cannot be “${value}”, ${suggestion ? `did you mean ${suggestion}? It can be` : 'choose one of'}: ${allowed.join(', ')}`,
    badNumber: (option, value, most) => `${option} cannot be “${value}”, give a whole number from 1 to ${most}`,
    notTrueOrFalse: (option, value) => `${option} is there or not, and takes no “${value}”`,
    notText: (option, value) => `${option} cannot be ${value}, give a text`,
    noSettings: (option, value, example, allowed) =>
      `${option} cannot be ${value}, give names with a value: {"${example}": "${allowed[0]}"}`,
    noSetting: (option, name, allowed) => `${option} ${name} needs a value: ${name}=${allowed.join('|')}`,
    unknownSetting: (option, name, known, suggestion) =>
      `${option}: there is no “${name}”, ${suggestion ? `did you mean ${suggestion}? There are` : 'choose one of'}: ${known.join(', ')}`,
    noValue: (option, kind) =>
      `${option} needs ${{choice: 'one of its values', count: 'a number', words: 'a name', settings: 'a name with a value'}[kind]} after it`,
    phrasesNeedRegion: (script, scripts) =>
      `--phrases is for regional words, and --script ${script} names no region; choose one of: ${scripts.join(', ')}`,
    unknownEncoding: (encoding) =>
      `--encoding cannot be “${encoding}”, for example: utf-8, utf-16le, gb18030, gbk, big5, 936, 950`,
    outputIsFolder: (file) => `--output ${file} is a folder; give the name of a file, or --out-dir ${file}`,
    outputIsInput: (file) => `--output ${file} is one of the files to read, give another name`,
    outputAndFolder: '--output and --out-dir exclude each other: one file for all results, or a file for each',
    needsFolder: (option) => `each result of ${option} needs a file of its own: give --out-dir with a folder`,
    binaryToTerminal: (format) => `--format ${format} is no text for a terminal: give --output with a file`,
    cannotWatch: '--watch cannot watch standard input; name files or folders',
    sameTarget: (target, documents) =>
      `${documents.join(' and ')} would both be written to ${target}; rename one, or convert them into two folders`,
    targetIsInput: (target) => `${target} would be written and is one of the files to read; give another --out-dir`,
    standardInputTwice: 'standard input (-) can be read only once',
    getNeedsPart: "get needs a part, for example: gangmu get law.txt '第三章 第二节'",
    noOperand: (command) => `${command} takes nothing but options`,
    unknownShell: (shell, shells) =>
      `${shell === '' ? 'completion needs a shell' : `there is no completion for “${shell}”`}, choose one of: ${shells.join(', ')}`,
    seeHelp: 'gangmu --help shows how it is used.'
  },
  config: {
    notJson: (file, reason) => `${file} cannot be read as JSON (${reason}); correct it, or give --no-config`,
    notAnObject: 'this is no configuration; write {"format": "json"}'
  },
  input: {
    missing: 'there is no such file; check the name',
    missingCommand: (command) => `there is no such file; did you mean the command: gangmu ${command}?`,
    noMatch: 'no file matches this pattern',
    nothingIn: (extensions) =>
      `no document in this folder; these are read: ${extensions.map((each) => `.${each}`).join(' ')}`,
    onlyResults: 'all its documents lie in the folder for results, where nothing is read; give another --out-dir',
    folder: 'this is a folder; give the files in it',
    forbidden: 'no permission to read this file',
    tooLarge: 'this file is too large to be read as one text; split it first',
    other: (reason) => `cannot be read (${reason})`
  },
  output: {
    inputFailed: 'was not written, because not every input could be read',
    noFolder: 'cannot be written, because its folder does not exist; create the folder first',
    noFolderThere: 'cannot take results, because it is no folder; give another name',
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
      duplicates: (lines) =>
        `left out ${lines} ${lines === 1 ? 'line that says' : 'lines that say'} the text again; --duplicates keep prints them`,
      pinyin: (syllables) =>
        `left out ${syllables} ${syllables === 1 ? 'syllable' : 'syllables'} of pinyin; --pinyin keep prints them`
    },
    noEffect: (option, format) => `${option} has no effect on --format ${format}`
  },
  files: {
    written: (done, all, folder) => `wrote ${done} of ${all} ${all === 1 ? 'file' : 'files'} to ${folder}`,
    failed: (names) => `failed: ${names.join(', ')}`,
    stopped: (done, all, folder) =>
      `stopped by a signal: ${done} of ${all} ${all === 1 ? 'file' : 'files'} were written to ${folder}, and they are whole`,
    threadEnded: (reason) => `could not be read to its end (${reason}); split it`,
    watching: 'watching for changes; Ctrl+C ends',
    changed: (name) => `${name} changed`
  },
  get: {
    none: (part, near) => `has no part ${part}${near.length > 0 ? `; did you mean: ${near.join('; ')}?` : ''}`,
    several: (part, found) => `has several parts ${part}, say which one: ${found.join('; ')}`
  },
  formats: {
    results: 'Results (--format)',
    inputs: 'Documents that are read (--type)',
    does: {
      markdown: 'the text with headings',
      json: 'the outline as data, with a JSON Schema',
      ast: 'the syntax tree, a line a document',
      chunks: 'pieces for retrieval, as JSON Lines, each with the path that leads to it',
      toc: 'the outline as a tree for the terminal, with line numbers',
      opml: 'OPML 2.0, for outliners and mind maps',
      mindmap: 'a mind map, one page that needs no network',
      html: 'a page with sections and headings',
      docx: 'a Word document with heading styles, set as GB/T 9704 wants it'
    },
    reads: {
      text: 'plain text in UTF-8, UTF-16, GBK, GB 18030, Big5',
      markdown: 'Markdown, also of converters that give every heading one level',
      html: 'web pages, without what stands around their text',
      docx: 'Word documents, with automatic numbers as Word shows them',
      odt: 'OpenDocument texts, with automatic numbers',
      pdf: 'PDF that holds text; a scan has to go through OCR first'
    }
  },
  explain: explainEn,
  check: checkEn,
  fix: fixEn,
  batch: batchEn,
  internal: (reason) => `gangmu itself failed (${reason}); please report this text`
}
