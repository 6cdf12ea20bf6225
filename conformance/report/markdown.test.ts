import { describe, expect, it } from "vitest";
import { failedRun } from "./failed-run.ts";
import { exampleRun } from "./fixtures/finished-run.ts";
import { writeMarkdown } from "./markdown.ts";

describe("the Markdown report", () => {
  it("says the verdict, the score with its ceiling, each cause folded, and what is known", () => {
    expect(writeMarkdown(exampleRun())).toMatchInlineSnapshot(`
      "## ❌ The contract is broken

      \`countersign check server http://127.0.0.1:3000\` against Orders 1.0.0, seed 7

      Kept 1 of 3 rules judged; the ceiling is 3 of 6 planned. Reached 1 of 2 operations; saw 1 of 3 documented statuses.

      | planned | run | pass | fail | warn | notApplicable | notTestable |
      | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
      | 6 | 5 | 1 | 1 | 1 | 1 | 1 |

      - \`cannot-be-tested\` could not be tested: Nobody can sign in.

      <details>
      <summary><b>fails</b>: listOrders answered 418 &amp; &lt;more&gt;.</summary>

      \`\`\`sh
      curl -sS -i 'http://127.0.0.1:3000/orders' -H 'Authorization: Bearer '"$COUNTERSIGN_ACCESS_1"
      \`\`\`

      </details>

      <details>
      <summary><b>fails</b>: It broke.</summary>

      \`\`\`text
      GET (A1) 401
      GET (A1) 401
      \`\`\`

      \`\`\`sh
      countersign check client --only fails
      \`\`\`

      </details>

      <details>
      <summary>Known failures: 1</summary>

      - \`is-known:assignOrder\`: Not built yet.

      </details>

      - $COUNTERSIGN\\_ACCESS\\_1 stands for the access token of the administrator.
      - Operations reached: 2 of 2.
      "
    `);
  });

  it("names no contract where the run did not come as far as to read one", () => {
    const failed = failedRun(
      { command: "countersign check server", subject: "http://127.0.0.1:9" },
      { seed: 7, startedAtMs: 0, failure: "http://127.0.0.1:9 cannot be reached." },
    );
    expect(writeMarkdown(failed)).toContain("`countersign check server http://127.0.0.1:9`, seed 7\n");
  });

  it("fits a comment on a pull request, and says how much it left out", () => {
    const run = exampleRun();
    const [finding] = run.report.findings;
    if (!finding) throw new Error("The example has findings.");
    const word = (index: number) => String.fromCharCode(97 + (index % 26), 97 + Math.floor(index / 26));
    const findings = Array.from({ length: 600 }, (_, index) => ({
      ...{ ...finding, id: `fails:${index}`, operationId: `operation ${index}` },
      message: `It is ${word(index)} ${"x".repeat(400)}`,
    }));
    const text = writeMarkdown({ ...run, report: { ...run.report, findings } });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/And \d+ more causes, which the other reports tell of\./);
  });

  it("lets no message fold out, mention somebody or end its fence", () => {
    const run = exampleRun();
    const [finding] = run.report.findings;
    if (!finding) throw new Error("The example has findings.");
    const hostile = { ...finding, message: "</details> <b>", reproduce: { curl: "```\n@team", seed: 1 } };
    const text = writeMarkdown({ ...run, notes: ["@team"], report: { ...run.report, findings: [hostile] } });
    expect(text).toContain("&lt;/details&gt; &lt;b&gt;");
    expect(text).toContain("````sh\n```\n@team\n````");
    expect(text).toContain("- @<!-- -->team");
  });
});
