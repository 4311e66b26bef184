/** Characters of markers that differ between simplified and traditional script, pair by pair. */
const simplified = '编节条项录专栏讲课单块问题点个层种类阶环练贰叁陆'
const traditional = '編節條項錄專欄講課單塊問題點個層種類階環練貳參陸'

/** The script of a marker: that of the first of its characters that has one; null where none has. */
export function markerScript(marker: string): 'simplified' | 'traditional' | null {
  for (const character of marker) {
    if (simplified.includes(character)) return 'simplified'
    if (traditional.includes(character)) return 'traditional'
  }
  return null
}

/** The same characters in a script. */
export function inScript(marker: string, script: 'simplified' | 'traditional'): string {
  const [from, to] = script === 'simplified' ? [traditional, simplified] : [simplified, traditional]
  return [...marker]
    .map((character) => (from.includes(character) ? to.charAt(from.indexOf(character)) : character))
    .join('')
}
