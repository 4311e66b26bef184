/** What marked-up text is: a page or a part of one, a web archive, or XML of another kind. */
export type Markup = 'html' | 'fragment' | 'mhtml' | 'xml'

/** Elements that a page begins with, and that nothing else does. */
const documentTags = new Set(['html', 'head', 'body', 'meta', 'title', 'link', 'base'])

/** Elements that a copied part of a page begins with. */
const fragmentTags = new Set(
  'p div h1 h2 h3 h4 h5 h6 table tbody tr td ul ol li dl section article main header nav aside span font center b strong em i u a img br hr style script blockquote pre figure form iframe o:p'.split(
    ' '
  )
)

/**
 * What text is by how it begins; undefined for plain text, which may speak of tags, but does not begin with one and close it.
 *
 * @param beginning the ASCII characters of the first bytes are enough, others may be anything
 */
export function markupOf(beginning: string): Markup | undefined {
  if (isWebArchive(beginning)) return 'mhtml'
  const {text, declared} = withoutProlog(beginning)
  const doctype = /^<!doctype\s+([^\s>]+)/i.exec(text)?.[1]?.toLowerCase()
  if (doctype !== undefined) return doctype === 'html' ? 'html' : 'xml'
  const tag = /^<([a-z][a-z0-9]*(?::[a-z0-9]+)?)(?=[\s/>])/i.exec(text)?.[1]?.toLowerCase()
  if (tag === undefined) return declared ? 'xml' : undefined
  if (documentTags.has(tag)) return 'html'
  if (declared || /^<[a-z][^\s>]*\s[^>]*?\bxmlns(:[a-z0-9]+)?\s*=/i.test(text.slice(0, 2000)))
    return isPage(tag) ? 'html' : 'xml'
  return fragmentTags.has(tag) && hasEndTag(text) ? 'fragment' : undefined
}

/** Whether text has an end tag anywhere: what a file named .html must have to be a page. */
export function hasEndTag(text: string): boolean {
  return /<\/[a-z][a-z0-9:]*\s*>/i.test(text)
}

function isPage(tag: string): boolean {
  return fragmentTags.has(tag) || tag.endsWith(':html')
}

/** The text behind blanks, comments and instructions at its beginning, in one pass. */
function withoutProlog(beginning: string): {readonly text: string; readonly declared: boolean} {
  let at = 0
  let declared = false
  for (;;) {
    while (/[\s\ufeff\0]/.test(beginning.charAt(at))) at++
    const end = beginning.startsWith('<!--', at)
      ? beginning.indexOf('-->', at + 4) + 3
      : beginning.startsWith('<?', at)
        ? beginning.indexOf('>', at + 2) + 1
        : 0
    if (beginning.startsWith('<?xml', at)) declared = true
    if (end <= at) return {text: beginning.slice(at), declared}
    at = end
  }
}

/** A page saved with all that belongs to it (RFC 2557): a mail of several parts. */
function isWebArchive(beginning: string): boolean {
  return (
    /^\s*[A-Za-z-]+:/.test(beginning.slice(0, 200)) &&
    /^mime-version:/im.test(beginning) &&
    /multipart\/related/i.test(beginning)
  )
}
