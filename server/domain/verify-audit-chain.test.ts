import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { document } from "../../src/contract/document.ts";
import { readPointer } from "../../src/contract/index.ts";
import { sha256Hex } from "../crypto/sha256-hex.ts";
import { type AuditHead, chainLine } from "../store/audit-chain.ts";
import type { AuditEntry } from "../store/audit-record.ts";
import { sampleAudit, sampleId } from "../store/sample-records.ts";
import { verifyAuditChain } from "./verify-audit-chain.ts";

const clientId = sampleId("cl", "harbor");

/** Makes a log of so many lines, as `listAuditLog` shows it. */
function logOf(count: number): AuditEntry[] {
  const entries: AuditEntry[] = [];
  for (let index = 0; index < count; index++) {
    const { clientId: _, ...entry } = chainLine(
      sampleAudit(clientId, `act-${index}`),
      entries.at(-1),
      sha256Hex,
    );
    entries.push(entry);
  }
  return entries;
}

const log = logOf(6);
const headOf = ({ sequence, hash }: AuditEntry): AuditHead => ({ sequence, hash });
const place = fc.integer({ min: 0, max: log.length - 1 });

describe("an audit log", () => {
  it("that nobody touched is intact, whole and in parts [AUD-03]", () => {
    expect(verifyAuditChain([])).toEqual({ isIntact: true, head: null });
    const first = verifyAuditChain(log.slice(0, 3));
    expect(first).toEqual({ isIntact: true, head: { sequence: 3, hash: log[2]?.hash } });
    const rest = { after: first.isIntact ? first.head : null };
    expect(verifyAuditChain(log.slice(3), rest)).toMatchObject({ isIntact: true, head: { sequence: 6 } });
  });

  it("as the contract shows it in its example is intact", () => {
    const pointer =
      "/paths/~1api~1clients~1{clientId}~1audit-log/get/responses/200/content/application~1json/examples/chain/value/items";
    const example = readPointer(document, pointer) as AuditEntry[];
    expect(verifyAuditChain(example.toReversed())).toMatchObject({ isIntact: true, head: { sequence: 3 } });
  });

  it("shows an edited entry, whichever and wherever [AUD-03]", () => {
    const edits: ((entry: AuditEntry) => AuditEntry)[] = [
      (entry) => ({ ...entry, outcome: "success" }),
      (entry) => ({ ...entry, at: "2026-11-20T14:00:00.001Z" }),
      (entry) => ({ ...entry, actor: { kind: "system", userId: null, role: null, displayName: "Nobody" } }),
      (entry) => ({ ...entry, target: { ...entry.target, id: sampleId("us", "other") } }),
      (entry) => ({ ...entry, hash: "0".repeat(64) }),
    ];
    const property = fc.property(place, fc.constantFrom(...edits), (index, edit) => {
      const edited = log.map((entry, at) => (at === index ? edit(entry) : entry));
      expect(verifyAuditChain(edited)).toMatchObject({
        isIntact: false,
        sequence: index + 1,
        fault: "edited",
      });
    });
    fc.assert(property);
  });

  it("shows an edit behind a hash that was made to fit, by the entry after it [AUD-03]", () => {
    const edited = log.map((entry, at) => {
      if (at !== 2) return entry;
      const { hash, sequence, previousHash, ...line } = { ...entry, clientId };
      const { clientId: _, ...forged } = chainLine({ ...line, outcome: "success" }, log[1], sha256Hex);
      return forged;
    });
    expect(verifyAuditChain(edited)).toMatchObject({ isIntact: false, sequence: 4, fault: "out-of-place" });
  });

  it("shows a removed entry, unless it was the last [AUD-03] [AUD-06]", () => {
    const property = fc.property(place, (index) => {
      const verdict = verifyAuditChain(log.toSpliced(index, 1));
      const isLast = index === log.length - 1;
      expect(verdict).toMatchObject(isLast ? { isIntact: true } : { isIntact: false, fault: "out-of-place" });
    });
    fc.assert(property);
  });

  it("shows entries in another order [AUD-03]", () => {
    const property = fc.property(place, place, (one, other) => {
      fc.pre(one !== other);
      const [a, b] = [log[one], log[other]];
      const swapped = log.map((entry, at) => (at === one ? b : at === other ? a : entry));
      expect(verifyAuditChain(swapped.filter((entry) => entry !== undefined)).isIntact).toBe(false);
    });
    fc.assert(property);
  });

  it("that was cut off or made anew shows to whoever noted where it ended [AUD-03]", () => {
    const [, , , , fifth] = log;
    if (fifth === undefined) throw new RangeError("the log is too short for this test");
    const noted = headOf(fifth);
    expect(verifyAuditChain(log, { noted })).toMatchObject({ isIntact: true });
    expect(verifyAuditChain(log.slice(0, 4), { noted })).toMatchObject({ sequence: 5, fault: "cut-off" });
    const anew = logOf(6).map(({ hash, sequence, previousHash, ...line }) => ({ ...line, ip: "192.0.2.1" }));
    const made: AuditEntry[] = [];
    for (const line of anew) {
      const { clientId: _, ...entry } = chainLine({ ...line, clientId }, made.at(-1), sha256Hex);
      made.push(entry);
    }
    expect(verifyAuditChain(made)).toMatchObject({ isIntact: true });
    expect(verifyAuditChain(made, { noted })).toMatchObject({ sequence: 5, fault: "edited" });
  });
});
