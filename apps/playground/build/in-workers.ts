import {defaultClientConditions, type Plugin} from 'vite'

/**
 * Takes of each package what runs in workers, where it has such: vite takes what is meant for pages, and what reads character
 * references in Markdown there asks the document, which no worker has.
 */
export function inWorkers(): Plugin {
  return {name: 'in-workers', config: () => ({resolve: {conditions: ['worker', ...defaultClientConditions]}})}
}
