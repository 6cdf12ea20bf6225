import { describe, expect, it } from "vitest";
import { exampleRun } from "./fixtures/finished-run.ts";
import { writeJunit } from "./junit.ts";

describe("the JUnit report", () => {
  it("has a test case for each rule: failures fail, what does not apply is skipped, known failures pass", () => {
    expect(writeJunit(exampleRun())).toMatchInlineSnapshot(`
      "<?xml version="1.0" encoding="UTF-8"?>
      <testsuites>
        <testsuite name="countersign check server http://127.0.0.1:3000" tests="6" failures="2" errors="1" skipped="1" time="1.250" timestamp="2026-01-15T09:30:00.000Z">
          <testcase classname="countersign.server" name="passes" time="0.250"/>
          <testcase classname="countersign.server" name="fails" time="0.250">
            <failure type="must" message="listOrders answered 418 &amp; &lt;more&gt;.">listOrders answered 418 &amp; &lt;more&gt;.
      curl -sS -i 'http://127.0.0.1:3000/orders' -H 'Authorization: Bearer '"$COUNTERSIGN_ACCESS_1"

      It broke.
      GET (A1) 401
      GET (A1) 401
      countersign check client --only fails</failure>
          </testcase>
          <testcase classname="countersign.server" name="is-known" time="0.250">
            <system-out>Known failure (Not built yet.): assignOrder answered 501.
      countersign check server --only is-known http://127.0.0.1:3000</system-out>
          </testcase>
          <testcase classname="countersign.server" name="does-not-apply" time="0.250">
            <skipped message="There is nothing to judge."/>
          </testcase>
          <testcase classname="countersign.server" name="cannot-be-tested" time="0.250">
            <failure type="not-testable" message="Nobody can sign in."/>
          </testcase>
          <testcase classname="countersign" name="planned equals run"><error message="1 of the planned rules never ran: the run ended early."/></testcase>
          <system-out>Operations reached: 2 of 2.
      $COUNTERSIGN_ACCESS_1 stands for the access token of the administrator.</system-out>
        </testsuite>
      </testsuites>
      "
    `);
  });

  it("has no character that XML cannot hold", () => {
    const run = exampleRun();
    const notes = ["A bell \u{7}, a lone surrogate \u{d800}, a face \u{1f642}."];
    expect(writeJunit({ ...run, notes })).toContain(
      "A bell \u{fffd}, a lone surrogate \u{fffd}, a face \u{1f642}.",
    );
  });
});
