/**
 * The style of a page. Text has the proportions of a printed book: lines of at most 36 characters, justified, paragraphs
 * indented by two characters. Headings differ by their face, as in official documents, and not by colour alone.
 */
export const stylesheet = `:root {
  color-scheme: light dark;
  --paper: #fcfbf8; --ink: #24211d; --quiet: #6f675c; --rule: #ddd6ca; --mark: #9c2f22; --shade: #f3f0e9;
  --song: "Songti SC", "Source Han Serif SC", "Noto Serif CJK SC", "Noto Serif SC", SimSun, serif;
  --hei: "PingFang SC", "Source Han Sans SC", "Noto Sans CJK SC", "Microsoft YaHei", SimHei, sans-serif;
  --kai: "Kaiti SC", KaiTi, STKaiti, "AR PL UKai CN", var(--song);
}
:root:lang(zh-Hant) {
  --song: "Songti TC", "Source Han Serif TC", "Noto Serif CJK TC", "Noto Serif TC", PMingLiU, serif;
  --hei: "PingFang TC", "Source Han Sans TC", "Noto Sans CJK TC", "Microsoft JhengHei", sans-serif;
  --kai: "Kaiti TC", DFKai-SB, BiauKai, var(--song);
}
@media (prefers-color-scheme: dark) {
  :root { --paper: #1a1917; --ink: #dedad2; --quiet: #9d958a; --rule: #3a3732; --mark: #e08a7b; --shade: #242220; }
}
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.125rem/1.9 var(--song);
  text-align: justify; line-break: strict; overflow-wrap: anywhere; text-size-adjust: 100%; -webkit-text-size-adjust: 100%;
}
article { max-width: 36em; margin: 0 auto; padding: 4.5rem 1.25rem 6rem; }
p { margin: 0; text-indent: 2em; }
h1, h2, h3, h4, h5, h6 { font-size: 1em; font-weight: 600; line-height: 1.6; text-align: start; break-after: avoid; }
h1 { margin: 0 0 1.25rem; font-size: 1.75em; line-height: 1.45; text-align: center; text-wrap: balance; letter-spacing: .02em; }
h2 { margin: 2.4em 0 .7em; font-family: var(--hei); font-size: 1.25em; }
h3 { margin: 1.8em 0 .5em; font-family: var(--kai); font-size: 1.12em; }
h4, h5, h6 { margin: 1.2em 0 .3em; }
.sentence { margin: 0; font: inherit; text-align: inherit; text-indent: 2em; break-after: auto; }
.marker { font-variant-numeric: tabular-nums; }
:is(h2, h3, .series) .marker { color: var(--mark); }
header { margin: 0 0 1.9rem; }
header:has(> .salutation:last-child) { margin-bottom: 0; }
header:not(:has(> .salutation)), header > :has(+ .salutation) { padding-bottom: 1.75rem; border-bottom: 1px solid var(--rule); }
header p { text-align: center; text-indent: 0; color: var(--quiet); }
header .subtitle { margin: -.5rem 0 .75rem; font-family: var(--kai); color: inherit; }
.salutation, header .salutation { text-align: start; text-indent: 0; color: inherit; }
header .salutation { margin-top: 1.75rem; }
.run-in { margin: .6em 0 0; text-indent: 2em; }
.run-in > :is(h2, h3, h4, h5, h6) { display: inline; margin: 0; font-size: 1em; line-height: inherit; }
.run-in > :is(h2, h3, h4, h5, h6):first-child + p { display: inline; }
.series { margin: .4em 0 .6em; padding: 0 0 0 2em; text-indent: 0; }
.series .series { padding-left: 1.5em; }
.series li { margin: .25em 0; }
.series p { text-indent: 0; }
.series > li > .title { font-weight: 600; }
.attachments, .contents { margin: 2em 0; }
.attachments p { text-indent: 0; padding-left: 2em; }
.attachments p + p { padding-left: 5em; }
.contents p { text-indent: 0; }
.closing { margin: 1.2em 0 0; }
.signature { margin: 3em 2em 0 0; text-align: end; break-inside: avoid; }
.signature p { text-indent: 0; }
.signature ~ section > h2:not(.sentence, :has(.marker)) { margin-top: 4em; font-family: var(--song); font-size: 1.5em; text-align: center; text-wrap: balance; }
.furniture { margin: 1.5em 0; padding-left: 1em; border-left: 2px solid var(--rule); color: var(--quiet); font-size: .85em; }
.furniture p { text-indent: 0; }
table { margin: 1.5em auto; border-collapse: collapse; font-size: .92em; line-height: 1.6; text-align: start; }
td { padding: .4em .75em; border: 1px solid var(--rule); vertical-align: top; min-width: 2em; }
tr:nth-child(odd) { background: var(--shade); }
pre { margin: 1.5em 0; padding: 1em 1.25em; overflow-x: auto; background: var(--shade); font-size: .85em; line-height: 1.6; text-align: start; white-space: pre-wrap; }
section:target > :first-child, li:target { background: var(--shade); }
@media (max-width: 30rem) { body { font-size: 1rem; } article { padding-top: 2rem; } }
@page { size: A4; margin: 3.7cm 2.6cm 3.5cm 2.8cm; }
@page :right { @bottom-right { content: "— " counter(page) " —"; } }
@page :left { @bottom-left { content: "— " counter(page) " —"; } }
@media print {
  :root { --paper: #fff; --ink: #000; --quiet: #333; --rule: #999; --mark: #000; --shade: #fff; }
  body { font-size: 12pt; line-height: 1.8; }
  article { max-width: none; padding: 0; }
  p { orphans: 2; widows: 2; }
  tr { break-inside: avoid; }
}
`
