import type { Json } from "../contract/json.ts";
import { withPointer } from "../contract/json-pointer.ts";
import type { Operation } from "../contract/operation.ts";
import type { HeaderField } from "../engine/exchange.ts";
import { type Cast, castOperations } from "../harness/cast.ts";
import type { ClientContract } from "../harness/client-contract.ts";
import { type ContractExamples, readExamples, successOf } from "../harness/contract-examples.ts";
import { createSeededRandom } from "../harness/seeded-random.ts";
import { inOrder, type RecordedExchange, type Recording } from "./recording.ts";
import type { Story, StoryLine } from "./story.ts";

/** Stories are told from here on. */
const beginsAtMs = Date.UTC(2026, 0, 2, 3, 4, 5);

/** Tells a story as a recording by a contract: parts become its operations, bodies are its examples. */
export function tellStory(story: Story, contract: ClientContract): Recording {
  const examples = readExamples(contract);
  const cast = castOperations({ contract, examples, random: createSeededRandom(1), includePlanned: true });
  const teller = { contract, examples, cast };
  const exchanges = story.map((line) => tell(line, teller));
  return { exchanges: inOrder(exchanges), resolutionMs: 1, notes: [] };
}

interface Teller {
  readonly contract: ClientContract;
  readonly examples: ContractExamples;
  readonly cast: Cast;
}

function tell(line: StoryLine, teller: Teller): RecordedExchange {
  const { at, takes = 5, sender = "one", missing = [], answer } = line;
  const startedAtMs = beginsAtMs + at;
  return {
    ...{ number: 0, startedAtMs, endedAtMs: startedAtMs + takes, sender, missing },
    request: requestOf(line, teller),
    ...(answer === "lost"
      ? { failure: "The connection was reset." }
      : { response: responseOf(line, answer, teller) }),
  };
}

function requestOf(line: StoryLine, { cast, contract }: Teller): RecordedExchange["request"] {
  const { part, subject = 1, bearer, refresh, key, query = "", origin = "https://orders.example" } = line;
  const call = cast.call(part, subject);
  const sent =
    refresh === undefined
      ? call.body
      : withPointer(call.body, contract.session.refresh.refreshToken, token(refresh));
  const body = line.body ?? (sent === undefined ? undefined : JSON.stringify(sent));
  const url = `${origin}${line.path ?? call.url}${query.replace(/\b[AR]\d\b/g, token)}`;
  const headers: HeaderField[] = [
    ...(bearer === undefined ? [] : [["Authorization", `Bearer ${token(bearer)}`] as const]),
    ...(key === undefined ? [] : [[contract.idempotencyHeader ?? "Idempotency-Key", key] as const]),
    ...(body === undefined ? [] : [["Content-Type", "application/json"] as const]),
  ];
  return {
    ...{ method: call.method, url, headers },
    ...(body !== undefined && { body: new TextEncoder().encode(body) }),
  };
}

function responseOf(
  { part, brings, answerHeaders = {}, answerBody }: StoryLine,
  answer: number | undefined,
  { cast, contract, examples }: Teller,
): NonNullable<RecordedExchange["response"]> {
  const operation = cast.operation(part);
  if (!operation) throw new TypeError(`The contract has no operation for the part ${part}.`);
  const status = answer ?? successOf(operation);
  const json = withTokens(shownBody(operation, status, examples), brings, contract);
  const text = answerBody ?? (json === undefined ? "" : JSON.stringify(json));
  const type = text === "" ? {} : { "Content-Type": examples.mediaType(operation, status) };
  return {
    status,
    headers: Object.entries({ ...type, ...answerHeaders }),
    body: new TextEncoder().encode(text),
  };
}

function shownBody(operation: Operation, status: number, examples: ContractExamples): Json | undefined {
  return examples.answers(operation, status)[0];
}

function withTokens(
  body: Json | undefined,
  brings: StoryLine["brings"],
  { session }: ClientContract,
): Json | undefined {
  if (!brings) return body;
  const [access, refresh] = brings;
  const withAccess = withPointer(body, session.tokens.accessToken, token(access));
  return withPointer(withAccess, session.tokens.refreshToken, token(refresh));
}

/** Makes a token of a name, after the shape that the contract's own have. */
function token(name: string): string {
  const kind = name.startsWith("A") ? "csa" : "csr";
  return `${kind}_${name.toLowerCase().repeat(22).slice(0, 43)}`;
}
