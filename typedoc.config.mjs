/**
 * The pages of `npm run docs`: every entry that a public package exports, as the compiler sees it with the paths of the tests,
 * so that a name of one package leads to its page in another.
 */
import {existsSync, readdirSync, readFileSync} from 'node:fs'

const parents =
  'Root Title Subtitle DocumentNumber Byline DateLine Salutation Closing Signature Attachments Contents Furniture Paragraph Section List Item Lead Heading'
const hints = 'Heading Title Marker Styled Paragraphs Verbatim Furniture Note'

/** Members of which the type, or what is written above it, says all. */
const plain = [
  ...parents.split(' ').map((node) => `core.${node}.children`),
  ...hints.split(' ').map((hint) => `core.${hint}Hint.kind`),
  ...['leaveOut.__type.tree', 'leaveOut.__type.left', 'NodeOfType.__type.type', 'ParentNode.__type.children'].map(
    inCore
  ),
  ...['strength.__type.line', 'strength.__type.clause', 'examples.__type.yes', 'examples.__type.no'].map((member) =>
    inCore(`MarkerConstruct.${member}`)
  ),
  ...'code offset tried format reason limit allowed pages'
    .split(' ')
    .map((each) => `importers.ImportProblem.__type.${each}`)
]

/** @type {Partial<import('typedoc').TypeDocOptions>} */
const options = {
  name: 'gangmu 纲目',
  entryPoints: readdirSync('packages').flatMap(entriesOf),
  tsconfig: 'tsconfig.test.json',
  out: 'docs/api',
  readme: 'none',
  plugin: ['./scripts/docs-plugin.mjs'],
  // Types are checked by `npm run types`.
  skipErrorChecking: true,
  excludeInternal: true,
  disableSources: true,
  preservedTypeAnnotationTags: ['@throws'],
  githubPages: false,
  hideGenerator: true,
  // What is not documented, or leads nowhere, fails.
  packagesRequiringDocumentation: ['core', 'markdown', 'exporters', 'opencc', 'importers'].map(
    (name) => `@gangmu/${name}`
  ),
  intentionallyNotDocumented: plain.map((name) => `@gangmu/${name}`),
  treatWarningsAsErrors: true,
  validation: {invalidLink: true, invalidPath: true, notDocumented: true, notExported: true, rewrittenLink: true}
}

export default options

/**
 * @param {string} name
 * @returns {string[]}
 */
function entriesOf(name) {
  const folder = `packages/${name}`
  const manifest = existsSync(`${folder}/package.json`)
    ? JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
    : {}
  if (manifest.private) return []
  return Object.entries(manifest.exports ?? {}).flatMap(([path, target]) => {
    if (typeof target === 'string' || path === './internal') return []
    const file = target.default.replace('./dist/', `${folder}/src/`).replace(/\.js$/, '.ts')
    return existsSync(file) ? [file] : []
  })
}

/** @param {string} name */
function inCore(name) {
  return `core.${name}`
}
