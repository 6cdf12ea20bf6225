import { checkOptions } from "../check-options.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { TokenStore } from "../token-store.ts";
import type { Tokens } from "../tokens.ts";
import { parseTokens } from "./stored-tokens.ts";

/** Where a web store keeps its tokens. */
export interface WebStoreOptions {
  /** `localStorage` is shared by tabs and outlives them; `sessionStorage` is one tab's own. @default localStorage */
  readonly storage?: Storage;
  /** The name of the entry, so that several sessions can be kept. @default "countersign" */
  readonly key?: string;
  /** Where the news of other tabs arrive. @default the page */
  readonly page?: Partial<EventTarget>;
}

/**
 * Keeps tokens in a page's storage. Any script of the page can read them, as it could read those in memory.
 *
 * Browsers may show one tab what another wrote some milliseconds late, also to who holds a web lock. A session
 * then spends a refresh token again, which a server with a grace forgives, and one without does not: there, keep
 * tokens in `indexedDbStore`.
 *
 * @throws ConfigurationError where there is no such storage, or the browser denies it.
 * @see https://html.spec.whatwg.org/multipage/webstorage.html#introduction-16
 * @example
 * const session = createSession({ baseUrl, store: webStore({ storage: sessionStorage }) });
 */
export function webStore(options: WebStoreOptions = {}): TokenStore {
  checkOptions("webStore", options, ["storage", "key", "page"]);
  const { storage = defaultStorage(), key = "countersign", page = globalThis } = options;

  function read(): Tokens | undefined {
    const text = storage.getItem(key);
    return text === null ? undefined : parseTokens(text, `The storage's ${key}`);
  }

  return {
    get: read,
    set: (tokens) => storage.setItem(key, JSON.stringify(tokens)),
    clearIf(generation) {
      if (read()?.generation === generation) storage.removeItem(key);
    },
    subscribe(listener) {
      const hear = (event: Event) => {
        const { storageArea, key: changed } = event as StorageEvent;
        // Without a key everything was cleared.
        if (storageArea !== storage || (changed !== key && changed !== null)) return;
        listenTo(read, listener);
      };
      page.addEventListener?.("storage", hear);
      return () => page.removeEventListener?.("storage", hear);
    },
  };
}

/** What cannot be read is no news: whoever needs it reads it again, and is told why it fails. */
function listenTo(read: () => Tokens | undefined, listener: (tokens: Tokens | undefined) => void): void {
  let tokens: Tokens | undefined;
  try {
    tokens = read();
  } catch {
    return;
  }
  listener(tokens);
}

function defaultStorage(): Storage {
  let cause: unknown;
  try {
    if (globalThis.localStorage) return globalThis.localStorage;
  } catch (error) {
    cause = error;
  }
  throw new ConfigurationError(
    "There is no localStorage here: give webStore a storage, or use memoryStore.",
    {
      cause,
    },
  );
}
