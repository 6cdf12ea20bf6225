import type { components } from "../../../src/contract/index.ts";
import type { Answer, People } from "./people.ts";

type Tokens = Pick<components["schemas"]["TokenAnswer"], "accessToken" | "refreshToken">;

/**
 * Somebody who refreshes one session over and over, each time with two requests at once, and whose server is killed
 * meanwhile. There must never be two successors of one refresh token.
 */
export class Refresher {
  readonly #people: People;
  readonly #name: string;
  #tokens: Tokens | undefined;
  /** How many refreshes were answered with tokens. */
  refreshed = 0;
  /** How many were cut off, and answered with the successor when they were sent again. */
  recovered = 0;
  /** How many were cut off, and refused as `invalid_grant` when they were sent again. */
  refused = 0;

  constructor(people: People, name: string) {
    this.#people = people;
    this.#name = name;
  }

  /** Refreshes until the server is gone; answers what it saw that must not be. */
  async run(): Promise<string[]> {
    const faults: string[] = [];
    try {
      this.#tokens ??= await this.#people.signIn(this.#name);
      for (;;) faults.push(...(await this.#refresh(this.#tokens)));
    } catch {
      return faults;
    }
  }

  /** Asks again, at the next server, for what the last one may have given. */
  async recover(): Promise<string[]> {
    const presented = this.#tokens;
    if (presented === undefined) return [];
    const answer = await this.#ask(presented.refreshToken);
    if (answer.status === 401) {
      this.refused += 1;
      this.#tokens = undefined;
      return isInvalidGrant(answer) ? [] : [`A refresh after a kill was refused as ${answer.text}`];
    }
    if (answer.status !== 200) return [`A refresh after a kill answered ${answer.status}: ${answer.text}`];
    this.recovered += 1;
    this.#tokens = JSON.parse(answer.text);
    return [];
  }

  /**
   * Shows the grandparent of the current token: whoever does that is a thief, so that the whole session must end, its
   * latest tokens too.
   */
  async betray(): Promise<string[]> {
    const first = this.#tokens;
    if (first === undefined) return [];
    const second: Tokens = JSON.parse((await this.#ask(first.refreshToken)).text);
    const third: Tokens = JSON.parse((await this.#ask(second.refreshToken)).text);
    this.#tokens = undefined;
    const answers = [
      await this.#ask(first.refreshToken),
      await this.#ask(third.refreshToken),
      await this.#people.ask("getSession", { token: third.accessToken }),
      await this.#people.ask("getSession", { token: first.accessToken }),
    ];
    const statuses = answers.map(({ status }) => status);
    return statuses.every((status) => status === 401)
      ? []
      : [`A reused refresh token left a live branch: ${statuses.join(", ")}`];
  }

  async #refresh({ refreshToken }: Tokens): Promise<string[]> {
    const answers = await Promise.allSettled([this.#ask(refreshToken), this.#ask(refreshToken)]);
    const whole = answers.flatMap((answer) => (answer.status === "fulfilled" ? [answer.value] : []));
    const granted = whole.filter(({ status }) => status === 200);
    const successors = granted.map(({ text }): Tokens => JSON.parse(text));
    this.#tokens = successors[0] ?? this.#tokens;
    this.refreshed += granted.length;
    if (whole.length < answers.length) throw new Error("The server is gone.");
    const isOne = new Set(successors.map((each) => each.refreshToken)).size === 1;
    return isOne
      ? []
      : [`Two refreshes with one token answered ${whole.map(({ text }) => text).join(" and ")}`];
  }

  async #ask(refreshToken: string): Promise<Answer> {
    return await this.#people.ask("refreshSession", { body: { refreshToken } });
  }
}

function isInvalidGrant({ text }: Answer): boolean {
  return JSON.parse(text).error === "invalid_grant";
}
