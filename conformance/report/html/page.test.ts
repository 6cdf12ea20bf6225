import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { exampleRun } from "../fixtures/finished-run.ts";
import { html } from "./markup.ts";
import { writeHtml } from "./page.ts";
import { sequenceSvg } from "./sequence-svg.ts";

describe("the HTML report", () => {
  const page = writeHtml(exampleRun());

  it("shows each finding with its request, its answer, a command and the seed, and no secret", () => {
    expect(page).not.toMatch(/token-one|hunter2/);
    for (const shown of [
      "listOrders answered 418 &amp; &lt;more&gt;.",
      "GET http://127.0.0.1:3000/orders\nAuthorization: Bearer &lt;access:1&gt;",
      "418\nContent-Type: application/json",
      "&quot;$COUNTERSIGN_ACCESS_1&quot;",
      "$COUNTERSIGN_ACCESS_1 stands for the access token of the administrator.",
      "<code>--replay fails:listOrders --seed 7</code>",
      "fails:listOrders, level must, seed 7",
      "Known: Not built yet.",
    ]) {
      expect(page).toContain(shown);
    }
  });

  it("shows the ceiling beside the score, and what was not reached and why", () => {
    expect(page).toContain("Kept 1 of 3 rules judged; the ceiling is 3 of 6 planned.");
    expect(page).toContain("no: needs orderId, which no answer has named");
    expect(page).toContain("418: 1, not documented");
    expect(page).toContain("never ran");
  });

  it("draws the messages of a failing scenario, each with its time and its token's name", () => {
    const svg = /<svg.*?<\/svg>/s.exec(page)?.[0] ?? "";
    expect(svg).toContain('aria-label="Sequence diagram of fails"');
    const texts = [...svg.matchAll(/<text[^>]*>(.*?)<\/text>/g)].map(([, text]) => text);
    expect(texts).toEqual([
      ...[
        "client",
        "server",
        "0.010 s",
        '1 GET /orders  <tspan class="token">A1</tspan>',
        "0.012 s",
        "1 401",
      ],
      ...["0.013 s", '2 POST /refresh  <tspan class="token">R1</tspan>', "0.019 s", "2 no answer"],
    ]);
  });

  it("cuts a long path in a diagram, never its token, and says it in full to whoever points at it", () => {
    const path = `/api/${"long/".repeat(30)}end`;
    const { html: svg } = sequenceSvg(
      [{ atMs: 0, from: "client", number: 1, text: `GET ${path}`, token: "A1" }],
      "",
    );
    expect(svg).toMatch(
      /<title>1 GET \/api\/(long\/){30}end<\/title>1 GET \/api\/l\.\.\..{56}end {2}<tspan class="token">A1</,
    );
  });

  it("marks on the client's line what its caller did, with no arrow", () => {
    const { html: svg } = sequenceSvg([{ atMs: 0, from: "caller", text: "is given A1 and R1" }], "");
    expect(svg).toMatch(/<circle [^>]*\/>\n<text class="note"[^>]*>is given A1 and R1<\/text>/);
    expect(svg).not.toContain("<path");
  });

  it("gives the text of a diagram too, which a reader without sight has instead", () => {
    expect(page).toMatch(/<\/svg><\/div>\n<details><summary>The same as text<\/summary><pre>GET \(A1\) 401/);
  });

  it("names no address to fetch anything from, and its policy lets its own style and script run", () => {
    expect(page).not.toMatch(/<(?:link|img|iframe|object|embed|base)\b|\bsrc=|@import|url\(/i);
    for (const element of ["style", "script"]) {
      const text = new RegExp(`<${element}>(.*?)</${element}>`, "s").exec(page)?.[1] ?? "";
      const digest = createHash("sha256").update(text).digest("base64");
      expect(page).toContain(`${element}-src 'sha256-${digest}'`);
    }
  });
});

describe("markup", () => {
  it("escapes texts, and lets markup and lists of it stand", () => {
    const name = `<b>"it's" & more</b>`;
    expect(html`<p title="${name}">${[html`<i>${1}</i>`, undefined]}${name}</p>`.html).toBe(
      `<p title="&lt;b&gt;&quot;it&#39;s&quot; &amp; more&lt;/b&gt;"><i>1</i>&lt;b&gt;&quot;it&#39;s&quot; &amp; more&lt;/b&gt;</p>`,
    );
  });

  it("tells first what fails the run, and last what is known", () => {
    const verdicts = [...writeHtml(exampleRun()).matchAll(/<details [^>]*data-verdict="(\w+)"/g)].map(
      ([, one]) => one,
    );
    expect(verdicts).toEqual(["fail", "fail", "known"]);
  });
});
