import fc from "fast-check";
import { expect, it } from "vitest";
import { base, type Command, command } from "./model-commands.ts";
import { contentsOf } from "./model-contents.ts";
import type { Store } from "./store.ts";
import { storesUnderTest } from "./stores-under-test.ts";

/** Does one command, and answers what a store says to it. */
async function run(store: Store, one: Command): Promise<string | number> {
  if (one.kind === "write") return await store.commit(one.write);
  return await store.forgetExpired(one.nowMs, one.pastMs, 100);
}

it("all stores answer the same commands alike, and hold the same afterwards", async () => {
  const property = fc.asyncProperty(fc.array(command, { minLength: 15, maxLength: 40 }), async (commands) => {
    const stores = await Promise.all(storesUnderTest.map(({ open }) => open()));
    try {
      const results = await Promise.all(
        stores.map(async (store) => {
          const said: (string | number)[] = [await store.commit(base)];
          for (const one of commands) said.push(await run(store, one));
          return { said, contents: await contentsOf(store) };
        }),
      );
      const [model, ...others] = results;
      for (const other of others) expect(other).toEqual(model);
    } finally {
      await Promise.all(stores.map((store) => store.close()));
    }
  });
  await fc.assert(property, { numRuns: 25 });
}, 60_000);
