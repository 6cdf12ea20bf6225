import fc from "fast-check";
import { expect, test } from "vitest";
import { formatBearerChallenge } from "./bearer-challenge.ts";
import { parseBearerCredentials } from "./bearer-credentials.ts";
import { formatEntityTag, parseEntityTag } from "./entity-tag.ts";
import { expandPath } from "./expand-path.ts";
import { parseHttpDate } from "./http-date.ts";
import { isIdempotencyKey } from "./idempotency-key.ts";
import { parseIfMatch } from "./if-match.ts";
import { formatPointer, parsePointer } from "./json-pointer.ts";
import { operationFor } from "./operation-for.ts";
import { isOperationId, operations } from "./operations.ts";
import { parseRetryAfter } from "./retry-after.ts";
import { bearerChallenge, parseChallenges } from "./www-authenticate.ts";

/** What a header may hold, and what only a broken one would. */
const header = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[ ,="\\W/*a-c1;\t]{0,40}$/));
const visible = fc.string({ unit: fc.constantFrom(..."abcXYZ019-._~ !#[]") });

test("no text that can stand in a header makes a parser throw", () => {
  fc.assert(
    fc.property(header, (text) => {
      parseEntityTag(text);
      parseIfMatch(text);
      parseChallenges(text);
      parseBearerCredentials(text);
      parseHttpDate(text, 0);
      isIdempotencyKey(text);
      const waitMs = parseRetryAfter(text, 0);
      expect(waitMs === undefined || waitMs >= 0).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test("a date that is written by the platform is read back to the second", () => {
  const anyDate = fc.date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true });
  fc.assert(
    fc.property(anyDate, (date) => {
      expect(parseHttpDate(date.toUTCString(), 0)).toBe(Math.floor(date.getTime() / 1000) * 1000);
    }),
  );
});

test("a list of entity tags is read back, whatever stands inside the tags", () => {
  const tag = fc.record({
    weak: fc.boolean(),
    opaque: fc.string({ unit: fc.constantFrom(..."a,W/*\\!~") }).map((text) => `"${text}"`),
  });
  fc.assert(
    fc.property(fc.array(tag, { minLength: 1 }), fc.constantFrom(",", ", ", " ,, "), (tags, comma) => {
      expect(parseIfMatch(tags.map(formatEntityTag).join(comma))).toEqual(tags);
    }),
  );
});

test("a challenge that was built is read back", () => {
  fc.assert(
    fc.property(visible, visible, (realm, description) => {
      const challenge = bearerChallenge(
        formatBearerChallenge(realm, { error: "invalid_token", description }),
      );
      expect(challenge?.parameters).toEqual({
        realm,
        error: "invalid_token",
        error_description: description,
      });
    }),
  );
});

test("a pointer that was written is split into the same tokens", () => {
  fc.assert(
    fc.property(fc.array(fc.string()), (tokens) => {
      expect(parsePointer(formatPointer(tokens))).toEqual(tokens);
    }),
  );
});

test("a path that was filled calls the operation that it was filled for, with the same values", () => {
  const value = fc.string({ unit: "grapheme", minLength: 1 }).filter((text) => text !== "." && text !== "..");
  const id = fc.constantFrom(...Object.keys(operations).filter(isOperationId));
  fc.assert(
    fc.property(id, value, (operationId, text) => {
      const { method, path } = operations[operationId];
      const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? "");
      const pathParameters = Object.fromEntries(names.map((name) => [name, `${text}${name}`]));
      expect(operationFor(method, expandPath(path, pathParameters))).toMatchObject({
        operationId,
        pathParameters,
      });
    }),
  );
});
