/** A speech to begin with, of our own writing. */
export async function exampleText(): Promise<string> {
  return (await import('../../../../fixtures/speech/three-levels/input.txt?raw')).default
}
