/** The files with generated texts, in a folder that is gone afterwards. */
import {existsSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {inChild} from './child.js'
import {type ShapeName, textOf} from './texts/index.js'

/** Bytes of the part that a measurement warms up on. */
const warmUpBytes = 200_000

export class Workshop {
  readonly #folder = mkdtempSync(join(tmpdir(), 'gangmu-bench-'))
  readonly #seed: number

  constructor(seed: number) {
    this.#seed = seed
  }

  /** The file with a text; written when it is first asked for. */
  text(shape: ShapeName, bytes: number): string {
    const file = join(this.#folder, `${shape}-${bytes}.txt`)
    if (!existsSync(file)) writeFileSync(file, textOf(shape, bytes, this.#seed))
    return file
  }

  /** A shorter text of the same shape, to warm up on. */
  warmUp(shape: ShapeName, bytes: number): string {
    return this.text(shape, Math.min(bytes, warmUpBytes))
  }

  /** The file with the JSON of the tree of a text; undefined where it could not be made within the limit, in seconds. */
  async json(text: string, limit: number): Promise<string | undefined> {
    const output = `${text}.json`
    if (existsSync(output)) return output
    const {problem} = await inChild({kind: 'json', file: text, output}, limit)
    return problem === undefined ? output : undefined
  }

  close(): void {
    rmSync(this.#folder, {recursive: true, force: true})
  }
}
