/** Elements that begin and end lines, by the style sheet of the HTML standard (section 15.3). */
export const blocks: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup p plaintext pre search section ' +
    'summary table tbody td tfoot th thead tr ul xmp'
  ).split(' ')
)

/** Elements whose line ends are those of the text. */
export const preformatted: ReadonlySet<string> = new Set(['pre', 'listing', 'xmp', 'plaintext'])

/** Elements whose characters are no text of the page. */
export const skipped: ReadonlySet<string> = new Set(
  (
    'applet area audio canvas colgroup datalist embed frame frameset head iframe input link map meta noembed noframes ' +
    'noscript object option param progress meter rp script select source style svg template textarea title track video'
  ).split(' ')
)

/** Things to be looked at or listened to. */
export const objects: ReadonlySet<string> = new Set(['applet', 'audio', 'canvas', 'embed', 'object', 'svg', 'video'])
