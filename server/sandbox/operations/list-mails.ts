import type { IncomingRequest } from "../../http/incoming-request.ts";
import { parseQuery } from "../../pipeline/parse-query.ts";
import type { PipelineAnswer } from "../../pipeline/run-operation.ts";
import type { KeptOutboxRecord } from "../../store/outbox-record.ts";
import type { Store } from "../../store/store.ts";
import { invalid } from "../read-member.ts";
import { requireAdmin } from "../require-admin.ts";
import type { StageServices } from "../stage-services.ts";

const maxMails = 200;
const batchSize = 500;

/**
 * Shows the mails that nobody sent. An administrator sees those of the client. Without a token, the codes of an
 * address are shown whose account cannot be signed in to yet: they prove an address and let nobody into anything
 * that somebody already has.
 */
export async function listMails(incoming: IncomingRequest, services: StageServices): Promise<PipelineAnswer> {
  const to = readAddress(incoming.query);
  const isOpen = to !== undefined && !incoming.request.headers.has("Authorization");
  const isWanted = isOpen ? await codesOf(to, services.store) : await mailsOf(incoming, services, to);
  const mails: KeptOutboxRecord[] = [];
  for await (const message of messages(services.store)) if (isWanted(message)) mails.push(message);
  const items = mails
    .slice(-maxMails)
    .toReversed()
    .map(({ at, kind, payload: { to: address, ...payload } }) => ({ at, kind, to: address, payload }));
  return { status: 200, body: { items } };
}

type Choice = (message: KeptOutboxRecord) => boolean;

async function mailsOf(
  incoming: IncomingRequest,
  services: StageServices,
  to: string | undefined,
): Promise<Choice> {
  const admin = await requireAdmin(incoming, services);
  return ({ kind, clientId, payload }) => {
    if (!kind.startsWith("mail.") || clientId !== admin.clientId) return false;
    return to === undefined || isSame(payload.to, to);
  };
}

async function codesOf(to: string, store: Store): Promise<Choice> {
  const waiting = new Set<string>();
  for await (const { kind, clientId, payload } of messages(store)) {
    if (kind !== "mail.one-time-code" || clientId === null || !isSame(payload.to, to)) continue;
    // A sign-up makes a client of its own, and its first user is alone there until the address is proved.
    const users = await store.listUsers({ clientId, search: null, role: null, after: null, limit: 2 });
    if (users.every(({ state }) => state === "awaiting-verification")) waiting.add(clientId);
  }
  return ({ kind, clientId, payload }) => {
    return kind === "mail.one-time-code" && waiting.has(clientId ?? "") && isSame(payload.to, to);
  };
}

async function* messages(store: Store): AsyncGenerator<KeptOutboxRecord> {
  let after = 0;
  for (;;) {
    const batch = await store.listOutbox({ after, limit: batchSize });
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined) return;
    after = last.sequence;
  }
}

function readAddress(query: string): string | undefined {
  for (const [name, [value = "", ...more]] of parseQuery(query)) {
    if (name !== "to") throw invalid(`/query/${name}`, "is not known here");
    if (more.length > 0) throw invalid("/query/to", "must be given once");
    if (!value.includes("@") || value.length > 254) throw invalid("/query/to", "must be an e-mail address");
    return value;
  }
  return undefined;
}

function isSame(address: unknown, to: string): boolean {
  return String(address).toLowerCase() === to.toLowerCase();
}
