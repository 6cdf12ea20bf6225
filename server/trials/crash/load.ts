import type { components } from "../../../src/contract/index.ts";
import { operations } from "../../../src/contract/index.ts";
import type { Random } from "../../crypto/random.ts";
import { drawBelow, drawOne } from "../../sandbox/draws.ts";
import { type Attempt, type Outcome, outcomeOf, type PathIds, type Sent } from "./attempt.ts";
import { drawMove } from "./moves.ts";
import type { Answer, People } from "./people.ts";

type Order = components["schemas"]["Order"];

/** How many orders are worked on at a time: few, so that writes meet. */
const hotOrders = 12;

/** No answer came, or half of one. */
const unknown: Outcome = { kind: "unknown" };

/** People at work on the orders of one client, each sending one write after the other. */
export class Load {
  readonly #people: People;
  readonly #random: Random;
  readonly #orders: PathIds[] = [];
  #template: Pick<Order, "productCode" | "property" | "contacts" | "paymentScenario" | "fee"> | undefined;
  #count = 0;

  constructor(people: People, random: Random) {
    this.#people = people;
    this.#random = random;
  }

  /** Looks for the orders that there are; none before the first start was whole. */
  async look(): Promise<void> {
    if (this.#orders.length > 0) return;
    const as = "harbor-admin";
    const [clientId = ""] = this.#people.identity(as).clientIds;
    const page = { path: { clientId }, query: "limit=100" };
    const { items } = await this.#people.read<components["schemas"]["OrderPage"]>("listOrders", as, page);
    this.#orders.push(...items.map(({ loanId, orderId }) => ({ clientId, loanId, orderId })));
    for (const path of this.#orders) {
      const order = await this.#people.read<Order>("getOrder", as, { path });
      if (order.documentsConfirmed) this.#template = order;
    }
  }

  /**
   * Sends writes until a server is gone, and answers what became of each.
   *
   * @param options.after how many answers to wait for before `then` is called, which is expected to end a server.
   */
  async run(options: {
    readonly workers: number;
    readonly after: number;
    readonly then: () => Promise<void>;
  }): Promise<Sent[]> {
    const { workers, after, then } = options;
    const sent: Sent[] = [];
    let end = after === 0 ? then() : undefined;
    const hot = Array.from({ length: hotOrders }, () => drawOne(this.#orders, this.#random));
    const work = async () => {
      for (;;) {
        const attempt = await this.#draw(hot).catch(() => undefined);
        if (attempt === undefined) return;
        const outcome = await this.#people.send(attempt).then(outcomeOf, () => unknown);
        sent.push({ ...attempt, outcome });
        if (sent.length >= after) end ??= then();
        if (outcome.kind === "acknowledged") this.#remember(attempt, outcome, hot);
      }
    };
    await Promise.all(Array.from({ length: workers }, work));
    await end;
    return sent;
  }

  async #draw(hot: readonly PathIds[]): Promise<Attempt> {
    const path = drawOne(hot, this.#random);
    if (drawBelow(12, this.#random) === 0) return this.#newDraft(path);
    const { status, headers, text } = await this.#people.call("getOrder", "harbor-admin", { path });
    if (status !== 200) return this.#newDraft(path);
    const order: Order = JSON.parse(text);
    const move = await drawMove({ order, path, people: this.#people, random: this.#random });
    const etag = headers.get("ETag") ?? "";
    const { operationId, as, body } = move;
    const match = operations[operationId].ifMatch ? etag : undefined;
    return { id: this.#nextId(), operationId, as, path: { ...path, ...move.path }, etag: match, body };
  }

  #newDraft({ clientId = "", loanId = "" }: PathIds): Attempt {
    const { productCode, property, contacts, paymentScenario, fee } = this.#template ?? {};
    return {
      id: this.#nextId(),
      operationId: "createOrder",
      as: "harbor-client-user",
      path: { clientId, loanId },
      etag: undefined,
      body: { productCode, property, contacts, paymentScenario, fee, documentsConfirmed: true },
    };
  }

  /** A new order is worked on at once. */
  #remember({ operationId, path }: Attempt, { text }: Pick<Answer, "text">, hot: PathIds[]): void {
    if (operationId !== "createOrder") return;
    const { orderId }: Order = JSON.parse(text);
    const { clientId = "", loanId = "" } = path;
    this.#orders.push({ clientId, loanId, orderId });
    hot[drawBelow(hot.length, this.#random)] = { clientId, loanId, orderId };
  }

  #nextId(): string {
    this.#count += 1;
    return `write-${this.#count}`;
  }
}
