/** A real browser for *.browser.test.ts, which `npm run browser` runs. */
export {findChromium, launchChromium} from '../scripts/chromium.mjs'
