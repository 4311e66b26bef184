/** The name of a file without its ending; .profile has none. */
export function stemOf(name: string): string {
  const base = name.replace(/\/+$/, '').replace(/^.*\//s, '')
  const dot = base.lastIndexOf('.')
  return dot > 0 && base !== '..' ? base.slice(0, dot) : base
}
