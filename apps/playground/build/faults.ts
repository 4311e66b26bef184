/**
 * What the policy of the page would refuse, or what would be asked of another host, in a file that was built: vite and the
 * packages write into these files, too.
 *
 * @returns what is wrong, in words
 */
export function faultsIn(name: string, content: string): string[] {
  const found = (rules: readonly (readonly [RegExp, string])[]) =>
    rules.flatMap(([pattern, what]) => {
      const [hit] = pattern.exec(content) ?? []
      return hit === undefined ? [] : [`${name} has ${what}: ${hit.slice(0, 80)}`]
    })
  if (name.endsWith('.html')) return [...found(inHtml), ...withoutPolicy(name, content)]
  if (name.endsWith('.css')) return found(inCss)
  if (name.endsWith('.js')) return found(name === 'service-worker.js' ? [...inScript, ...inClassicScript] : inScript)
  return name.endsWith('.webmanifest') ? found([[/"(https?:)?\/\/[^"]*/, 'an address of another host']]) : []
}

const inHtml = [
  [/<script(?![^>]*\ssrc=)[^>]*>/i, 'a script inside the page'],
  [/<style[\s>]/i, 'a style inside the page'],
  [/<[^>]*\sstyle\s*=[^>]*>/i, 'an attribute style'],
  [/<[^>]*\son\w+\s*=[^>]*>/i, 'a script in an attribute'],
  [/<[^>]*\s(src|href|srcset|action)\s*=\s*["']?\s*(https?:|javascript:)?\/\/[^>]*>/i, 'an address of another host']
] as const

const inCss = [
  [/@import[^;]*\/\/[^;]*/i, 'a style of another host'],
  [/url\(\s*["']?(https?:)?\/\/[^)]*/i, 'an address of another host']
] as const

// Names of XML namespaces look like addresses, and links that people may follow are addresses: neither is requested.
const inScript = [
  [/\b(import|fetch|importScripts|Worker|WebSocket|EventSource)\(\s*["'`](https?:|wss?:)?\/\/[^"'`]*/, 'a request'],
  [/\bfrom\s*["'](https?:)?\/\/[^"']*/, 'a request'],
  [/\.src\s*=\s*["'`](https?:)?\/\/[^"'`]*/, 'a request']
] as const

// Not every browser takes a service worker that is a module.
const inClassicScript = [
  [/(^|[;}\n])\s*(import|export)[\s{*"']/, 'an import or an export'],
  [/\bimport\.meta\b/, 'what only modules have']
] as const

function withoutPolicy(name: string, content: string): string[] {
  const policy = content.indexOf('http-equiv="Content-Security-Policy"')
  const first = content.search(/<(script|link)\b/i)
  if (policy < 0) return [`${name} has no policy`]
  // it holds for what comes behind it
  return first >= 0 && first < policy ? [`${name} has its policy behind what it is for`] : []
}
