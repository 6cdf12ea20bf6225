/** Styles the page: the reader's own light or dark, system fonts, nothing fetched. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: #ffffff; --raised: #f5f6f8; --line: #c9ced6; --ink: #1a1d21; --soft: #4d5560; --link: #0b4fb3;
  --fail: #a8071a; --warn: #7a4a00; --pass: #12602f; --none: #4d5560;
}
@media (prefers-color-scheme: dark) {
  :root {
    --ground: #14171b; --raised: #1d2127; --line: #3d444e; --ink: #e8eaed; --soft: #b3bac4; --link: #8ab8ff;
    --fail: #ff9c9c; --warn: #f2c26b; --pass: #7ddc9a; --none: #b3bac4;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; background: var(--ground); color: var(--ink);
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.35rem; margin: 0 0 .5rem; overflow-wrap: anywhere; }
h2 { font-size: 1.15rem; margin: 2.5rem 0 .75rem; }
h3 { font-size: 1rem; margin: 0; overflow-wrap: anywhere; }
a { color: var(--link); }
code, pre { font: .85rem/1.45 ui-monospace, monospace; }
pre { margin: .25rem 0 .75rem; padding: .6rem .75rem; background: var(--ground); border: 1px solid var(--line);
  border-radius: .3rem; white-space: pre-wrap; overflow-wrap: anywhere; max-height: 24rem; overflow: auto; }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.verdict { font-size: 1.2rem; font-weight: 600; margin: 0; }
.pass { color: var(--pass); } .fail, .not-testable { color: var(--fail); } .warn, .known { color: var(--warn); }
.not-applicable, .never-ran { color: var(--none); }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(13rem, 1fr)); gap: .75rem; margin: 1rem 0; }
.facts div { background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .6rem .8rem; }
.facts dt { color: var(--soft); font-size: .85rem; }
.facts dd { margin: 0; overflow-wrap: anywhere; }
form { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; margin: 0 0 .75rem; }
form div { display: flex; flex-direction: column; }
label { font-size: .85rem; color: var(--soft); }
input, select, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--soft);
  border-radius: .3rem; padding: .35rem .5rem; max-width: 18rem; }
article { background: var(--raised); border: 1px solid var(--line); border-radius: .4rem; padding: .75rem 1rem;
  margin: 0 0 .75rem; }
article > p { margin: .25rem 0 .5rem; }
summary { cursor: pointer; overflow-wrap: anywhere; }
details details, article > details { margin: .35rem 0; }
.badge { display: inline-block; font-size: .8rem; font-weight: 600; border: 1px solid currentColor;
  border-radius: .3rem; padding: 0 .4rem; margin-right: .4rem; }
.soft { color: var(--soft); }
table { border-collapse: collapse; width: 100%; font-size: .9rem; }
caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--line); }
.wide { overflow-x: auto; }
th code { overflow-wrap: anywhere; } td:last-child { min-width: 20rem; }
svg { max-width: 100%; height: auto; }
svg text { fill: var(--ink); font: 12px ui-monospace, monospace; white-space: pre; }
svg .token { font-weight: 700; }
svg .soft, svg circle { fill: var(--soft); } svg .note { font-style: italic; } svg .bad { fill: var(--fail); } svg line, svg path { stroke: var(--soft); }
[hidden] { display: none !important; }
@media print { form, .skip { display: none; } details::details-content { content-visibility: visible; } }
`;
