import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterEach, beforeEach, expect, test } from "vitest";
import { ConfigurationError } from "../errors/configuration-error.ts";
import { StoreError } from "../errors/store-error.ts";
import { sampleTokens } from "../stores/fixtures/sample-tokens.ts";
import type { TokenStore } from "../token-store.ts";
import type { Tokens } from "../tokens.ts";
import { fileStore } from "./file-store.ts";

const run = promisify(execFile);
const script = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));

let folder: string;
let file: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "countersign-store-"));
  file = join(folder, "session.json");
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Keeps what a store tells of, and waits for news of a kind. */
function listenTo({ subscribe }: TokenStore) {
  const heard: (Tokens | undefined)[] = [];
  const waiting = new Set<() => void>();
  const leave = subscribe?.((tokens) => {
    heard.push(tokens);
    for (const wake of waiting) wake();
  });
  const next = async (isMeant: (tokens: Tokens | undefined) => boolean) => {
    while (heard.length === 0 || !isMeant(heard.at(-1))) {
      await new Promise<void>((resolve) => waiting.add(resolve));
    }
    return heard.at(-1);
  };
  return { heard, next, leave: () => leave?.() };
}

test("what one store keeps another one of the file reads, and only the file's owner can", async () => {
  const store = fileStore(file);
  expect(store.get()).toBeUndefined();
  await store.set(sampleTokens("1"));
  await store.set(sampleTokens("2"));
  expect(fileStore(file).get()).toEqual(sampleTokens("2"));
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(["session.json", "session.json.lock"]);
});

test("processes that read and write at once never meet half a file [RT-16]", {
  timeout: 120_000,
}, async () => {
  await fileStore(file).set(sampleTokens("first"));
  const workers = Array.from({ length: 4 }, () =>
    run(process.execPath, [script("read-and-write.ts"), file, "50"]),
  );
  for (const { stdout } of await Promise.all(workers)) expect(stdout).toBe("0\n");
  expect(fileStore(file).get()).toMatchObject({ signInId: "sign-in" });
  expect(statSync(file).mode & 0o777).toBe(0o600);
  expect(readdirSync(folder).sort()).toEqual(["session.json", "session.json.lock"]);
});

test("only the tokens that are meant are cleared [RT-7]", async () => {
  const store = fileStore(file);
  await store.set(sampleTokens("2"));
  await store.clearIf("generation-1");
  expect(store.get()).toEqual(sampleTokens("2"));
  await store.clearIf("generation-2");
  expect(store.get()).toBeUndefined();
  await store.clearIf("generation-2");
});

test("a change of one store is told to the listeners of another, and to nobody who left", async () => {
  const store = fileStore(file);
  const early = listenTo(fileStore(file));
  await store.set(sampleTokens("1"));
  expect(await early.next((tokens) => tokens !== undefined)).toEqual(sampleTokens("1"));
  await store.clearIf("generation-1");
  expect(await early.next((tokens) => tokens === undefined)).toBeUndefined();

  early.leave();
  const late = listenTo(fileStore(file));
  await store.set(sampleTokens("2"));
  await late.next((tokens) => tokens !== undefined);
  expect(early.heard).not.toContainEqual(sampleTokens("2"));
  late.leave();
});

test("a listener does not keep the process alive [EN-3]", async () => {
  const { stdout } = await run(process.execPath, [script("listen.ts"), file]);
  expect(stdout).toBe("listening\n");
});

test("where nothing more can be written the old tokens stay, and nothing is left behind", async () => {
  await fileStore(file).set(sampleTokens("1"));
  // Files of no more than 0 blocks: what a full disk does, without one.
  const full = 'ulimit -f 0 && exec "$0" "$1" "$2"';
  const { stdout } = await run("sh", ["-c", full, process.execPath, script("set-once.ts"), file]);
  expect(stdout).toBe("EFBIG\n");
  expect(fileStore(file).get()).toEqual(sampleTokens("1"));
  expect(readdirSync(folder).sort()).toEqual(["session.json", "session.json.lock"]);
});

test("a directory that is not there is named before anything is sent", () => {
  const create = () => fileStore(join(folder, "nowhere", "session.json"));
  expect(create).toThrow(ConfigurationError);
  expect(create).toThrow(/There is no directory .*nowhere: make it/);
});

const garbage = [
  { holds: "nothing", text: "" },
  { holds: "half of the tokens", text: JSON.stringify(sampleTokens("SECRET")).slice(0, 60) },
  { holds: "tokens without a generation", text: '{"accessToken":"SECRET","signInId":"a"}' },
  { holds: "something else", text: '["SECRET"]' },
];

test.each(garbage)("a file that holds $holds is an error in one sentence that quotes nothing", ({ text }) => {
  writeFileSync(file, text);
  const { get } = fileStore(file);
  expect(get).toThrow(StoreError);
  expect(get).toThrow(
    `${file} holds something else than a session's tokens: sign in again, which replaces it.`,
  );
});

test("what a process left that was killed while it wrote is taken away, and what is being written is not", () => {
  const [old, young] = [`${file}.old.new`, `${file}.young.new`];
  for (const path of [old, young]) writeFileSync(path, '{"accessToken":"SEC');
  const twoHoursAgo = new Date(Date.now() - 7_200_000);
  utimesSync(old, twoHoursAgo, twoHoursAgo);
  expect(fileStore(file).get()).toBeUndefined();
  expect(readdirSync(folder)).toEqual(["session.json.young.new"]);
});

test("a file that holds anything else is replaced by the next tokens", async () => {
  writeFileSync(file, "{");
  await fileStore(file).set(sampleTokens("1"));
  expect(JSON.parse(readFileSync(file, "utf8"))).toEqual(sampleTokens("1"));
});
