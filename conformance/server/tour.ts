import type { Contract } from "../contract/contract.ts";
import type { Operation } from "../contract/operation.ts";
import { mediaToWrite } from "../serialize/body.ts";
import type { Coverage } from "./coverage.ts";
import { isCreation, isSafe, targetNames } from "./effects.ts";
import type { Identity } from "./identity.ts";
import { childParameter } from "./known-resources.ts";
import type { Wish } from "./planner.ts";
import { sessionVisits } from "./session-visits.ts";
import type { Sessions } from "./sessions.ts";
import type { Change, Visitor } from "./visitor.ts";

/** Holds what a tour works with. */
export interface TourOptions {
  readonly contract: Contract;
  /** The operations to visit. */
  readonly operations: readonly Operation[];
  readonly visitor: Visitor;
  readonly sessions: Sessions;
  readonly identities: readonly Identity[];
  /** Is told how far the tour has come, in a few words. */
  readonly onStep?: (says: string) => void;
}

/**
 * Visits every operation that may be visited, in an order in which each answer helps the next request: sessions,
 * reads, what makes something, what changes it, what removes it; at last, with made-up ids, whatever is left.
 */
export async function takeTour(options: TourOptions): Promise<Coverage> {
  const { contract, operations, visitor, sessions, identities } = options;
  const { visit, log } = createTourLog(options);
  const signer = identities.find(({ credentials }) => "password" in credentials);
  const sessionChanges = signer ? sessionVisits(contract, sessions, signer) : new Map();
  const ordinary = operations.filter(({ id }) => !sessionChanges.has(id));
  const reads = ordinary.filter(isSafe);
  const writes = ordinary.filter((operation) => !isSafe(operation));
  const creations = writes.filter((one) => isCreation(one, contract.operations));
  const removals = writes.filter(({ method }) => method === "DELETE");
  const changes = writes.filter(
    (operation) => !creations.includes(operation) && !removals.includes(operation),
  );

  const visitReads = async () => {
    // Each answer may name what another read needs; a round that reaches nothing new is the last.
    for (let before = -1; before < log.reached.size; ) {
      before = log.reached.size;
      for (const read of reads) if (!log.reached.has(read.id)) await visit(read, { ids: "known" });
    }
  };

  for (const operation of operations) {
    const change = sessionChanges.get(operation.id);
    if (change) await visit(operation, {}, change);
  }
  await visitReads();
  for (const creation of creations) {
    await visit(creation, { ids: "known" });
    await visitReads();
  }
  for (const change of changes) await visit(change, { ids: "known" });
  await visitReads();
  for (const removal of removals) {
    const name = targetNames(removal).at(-1);
    const creation = creations.find((one) => childParameter(one, operations) === name);
    // Removed is something made for it, so that what the changes left is not what the removal is judged by.
    if (creation) await visit(creation, { ids: "known", isVaried: true });
    await visit(removal, { ids: "known" });
  }
  for (const operation of ordinary)
    if (!log.reached.has(operation.id)) await visit(operation, { ids: "any" });
  // What takes several media types is sent each of them once.
  for (const operation of ordinary.filter(({ id }) => log.reached.has(id))) {
    for (const media of mediaToWrite(operation.requestBody, contract).keys())
      if (media > 0) await visitor.visit(operation, { ids: "known", isVaried: true, media });
  }
  // What answers have linked to is asked for as they say, once it is known.
  for (const operation of ordinary)
    if (isLinkedTo(operation, contract)) await visit(operation, { ids: "known", isLinked: true });
  for (const read of reads) if (targetNames(read).length > 0) await visitor.visit(read, { ids: "made-up" });
  return coverageOf(operations, log);
}

/** Tells whether some response of the contract has a link to an operation. */
function isLinkedTo({ id, pointer }: Operation, { operations }: Contract): boolean {
  const links = operations.flatMap(({ responses }) => [...responses.values()].flatMap((one) => one.links));
  return links.some(({ target }) =>
    "operationId" in target ? target.operationId === id : target.pointer === pointer,
  );
}

interface TourLog {
  readonly reached: Set<string>;
  readonly reachedInVain: Set<string>;
  readonly refusals: Map<string, string>;
}

/** The statuses that may mean that a text is taken already, and that another one may pass. */
const taken = [400, 409, 422];

function createTourLog({ contract, visitor, operations, onStep = () => {} }: TourOptions) {
  const log: TourLog = { reached: new Set(), reachedInVain: new Set(), refusals: new Map() };

  /** Visits an operation with each of its bodies, and notes how far that got. */
  const visit = async (operation: Operation, wish: Wish, change?: Change): Promise<void> => {
    for (let body = 0, bodies = 1; body < bodies; body += 1) {
      const visited = await visitor.visit(operation, { ...wish, body }, change);
      if ("refused" in visited) {
        log.refusals.set(operation.id, visited.refused);
        return;
      }
      bodies = change ? 1 : visited.plan.bodies;
      (visited.plan.isMadeUp ? log.reachedInVain : log.reached).add(operation.id);
      onStep(`reached ${log.reached.size} of ${operations.length} operations`);
      const status = visited.answer.exchange.response?.status ?? 0;
      if (isCreation(operation, contract.operations) && taken.includes(status) && !wish.isVaried) {
        await visitor.visit(operation, { ...wish, body, isVaried: true }, change);
      }
    }
  };
  return { visit, log };
}

function coverageOf(operations: readonly Operation[], log: TourLog): Coverage {
  const { reached, reachedInVain, refusals } = log;
  const unreached = operations.filter(({ id }) => !reached.has(id) && !reachedInVain.has(id));
  return {
    reached,
    reachedInVain: new Set([...reachedInVain].filter((id) => !reached.has(id))),
    unreached: new Map(unreached.map(({ id }) => [id, refusals.get(id) ?? "was not planned"])),
  };
}
