/** What scripts/mindmap-view.mjs makes of the folder view: the part of the mind map's page that is the same in every page. */

/** The script that draws the map, markmap and d3 included, with their notices. It holds no `</script` and no `<!--`. */
export const script: string

/** The hash of the script, as a Content-Security-Policy names it: `sha256-…`. */
export const scriptHash: string

export const style: string

export const styleHash: string
