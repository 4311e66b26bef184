import type {Plugin} from 'vite'

/**
 * What the page may load and reach: its own files, and nothing else. Scripts, workers and styles stand in files; pictures may
 * also be made by the page. public/_headers says the same for workers, which are not under the policy of the page, and adds
 * what a <meta> may not say; a test holds the two together.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "worker-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'"
].join('; ')

/** Writes the policy into the page that is built; in development vite needs scripts and styles inside the page. */
export function policy(): Plugin {
  return {
    name: 'policy',
    apply: 'build',
    transformIndexHtml: () => [
      {
        tag: 'meta',
        attrs: {'http-equiv': 'Content-Security-Policy', content: contentSecurityPolicy},
        injectTo: 'head-prepend'
      }
    ]
  }
}
