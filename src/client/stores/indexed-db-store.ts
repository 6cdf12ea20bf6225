import { checkOptions } from "../check-options.ts";
import { ConfigurationError } from "../errors/configuration-error.ts";
import type { TokenStore } from "../token-store.ts";
import type { Tokens } from "../tokens.ts";
import { requireTokens } from "./stored-tokens.ts";

/** Where an IndexedDB store keeps its tokens. */
export interface IndexedDbStoreOptions {
  /** The name of the database and of the channel on which tabs tell each other. @default "countersign" */
  readonly name?: string;
}

const TABLE = "tokens";
const KEY = "session";

/**
 * Keeps tokens in IndexedDB: the store for several tabs or workers of one origin. A transaction sees what every
 * other tab has committed, so together with `webLock` no refresh token is spent twice.
 *
 * @throws ConfigurationError where there is no IndexedDB.
 * @see https://www.w3.org/TR/IndexedDB/#transaction-construct
 * @example
 * const session = createSession({ baseUrl, store: indexedDbStore(), lock: webLock() });
 */
export function indexedDbStore(options: IndexedDbStoreOptions = {}): TokenStore {
  checkOptions("indexedDbStore", options, ["name"]);
  const { name = "countersign" } = options;
  if (!("indexedDB" in globalThis)) {
    throw new ConfigurationError("There is no IndexedDB here: use memoryStore, or another store.");
  }
  let opening: Promise<IDBDatabase> | undefined;

  function open(): Promise<IDBDatabase> {
    const forget = () => {
      opening = undefined;
    };
    opening ??= openDatabase(name, forget);
    opening.catch(forget);
    return opening;
  }

  async function run(mode: IDBTransactionMode, work: (table: IDBObjectStore) => void): Promise<void> {
    const transaction = (await open()).transaction(TABLE, mode);
    work(transaction.objectStore(TABLE));
    await settled(transaction);
  }

  async function get(): Promise<Tokens | undefined> {
    let found: unknown;
    await run("readonly", (table) => {
      const request = table.get(KEY);
      request.onsuccess = () => {
        found = request.result;
      };
    });
    return found === undefined ? undefined : requireTokens(found, `The database ${name}`);
  }

  return {
    get,
    async set(tokens) {
      await run("readwrite", (table) => table.put(tokens, KEY));
      tell(name);
    },
    async clearIf(generation) {
      await run("readwrite", (table) => {
        const request = table.get(KEY);
        request.onsuccess = () => {
          if (request.result?.generation === generation) table.delete(KEY);
        };
      });
      tell(name);
    },
    subscribe(listener) {
      const channel = new BroadcastChannel(name);
      // What cannot be read is no news: whoever needs it reads it again, and is told why it fails.
      channel.onmessage = () => void get().then(listener, () => {});
      return () => channel.close();
    },
  };
}

/** Says that there is something new, and not what: a channel is no place for tokens. */
function tell(name: string): void {
  const channel = new BroadcastChannel(name);
  channel.postMessage("changed");
  channel.close();
}

/** @param onClose told when the browser closes the database, as when its user clears the site's data. */
function openDatabase(name: string, onClose: () => void): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  return new Promise((resolve, reject) => {
    request.onupgradeneeded = () => request.result.createObjectStore(TABLE);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onClose;
      database.onversionchange = () => {
        database.close();
        onClose();
      };
      resolve(database);
    };
  });
}

function settled(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}
