import type {Rolldown} from 'vite'

/** Modules of Node that the importers load on Node alone, behind a question for it. */
const onNodeAlone = /Module "node:(child_process|url|fs\/promises)" has been externalized .*\/importers\/src\/pdf\//

/** Tells what the bundler has to tell, save what is meant to be so. */
export const told: NonNullable<Rolldown.InputOptions['onLog']> = (level, log, tell) => {
  if (!onNodeAlone.test(log.message)) tell(level, log)
}
