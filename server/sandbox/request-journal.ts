/** A request that somebody of a client has sent, as the sandbox shows it. */
export interface SeenRequest {
  readonly at: string;
  readonly requestId: string;
  readonly operationId: string;
  readonly method: string;
  /** The template. */
  readonly path: string;
  /** 0 where no answer was sent. */
  readonly status: number;
  readonly durationMs: number;
  readonly userId: string;
  readonly curl: string;
}

const capacity = 200;

/** Remembers the last 200 requests of each client, in this process alone. */
export class RequestJournal {
  readonly #requests = new Map<string, SeenRequest[]>();

  add(clientId: string, request: SeenRequest): void {
    const requests = this.#requests.get(clientId) ?? [];
    requests.push(request);
    if (requests.length > capacity) requests.shift();
    this.#requests.set(clientId, requests);
  }

  /** Lists the requests of a client, newest first. */
  list(clientId: string): readonly SeenRequest[] {
    return (this.#requests.get(clientId) ?? []).toReversed();
  }
}
