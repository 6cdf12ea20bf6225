import { requireBaseUrl } from "../base-url.ts";
import type { Config, ConfiguredIdentity } from "./config.ts";
import { passwordVariable } from "./password-variable.ts";

/** Asks one question and resolves with what was typed. */
export type Ask = (question: string) => Promise<string>;

const sandbox = "http://127.0.0.1:3000";

/** Asks for all that a configuration needs, and for no secret: it is asked where each will be found. */
export async function askForConfig(ask: Ask): Promise<Config> {
  const baseUrl = requireBaseUrl(await answer(ask, "Which server is to be checked", sandbox));
  const spec = await answer(ask, "Its OpenAPI document, a file (nothing for Countersign's own contract)");
  const effects = await choose(ask);
  const identities = await askForIdentities(ask);
  const html = await answer(ask, "Where to write the HTML report (nothing for none)");
  return {
    baseUrl,
    ...(spec !== "" && { spec }),
    effects,
    ...(identities.length > 0 && { identities }),
    ...(html !== "" && { reports: { html } }),
  };
}

async function choose(ask: Ask): Promise<NonNullable<Config["effects"]>> {
  const given = await answer(
    ask,
    "What may a run change: read (nothing), own (what it made), destructive",
    "own",
  );
  return given === "read" || given === "own" || given === "destructive" ? given : choose(ask);
}

async function askForIdentities(ask: Ask): Promise<readonly ConfiguredIdentity[]> {
  const identities: ConfiguredIdentity[] = [];
  for (;;) {
    const other = identities.length > 0 ? "another identity" : "an identity";
    const name = await answer(ask, `The name of ${other} to sign in as (nothing for no more)`);
    if (name === "") return identities;
    const role = await answer(ask, `The role of ${name} (nothing where there are none)`);
    const clientId = await answer(ask, `The tenant of ${name} (nothing where there are none)`);
    const username = await answer(ask, `The user name of ${name}`, name);
    const env = await answer(ask, `The environment variable with its password`, passwordVariable(name));
    identities.push({
      name,
      ...(role !== "" && { role }),
      ...(clientId !== "" && { clientId }),
      username,
      password: { env },
    });
  }
}

async function answer(ask: Ask, question: string, fallback = ""): Promise<string> {
  const given = (await ask(`${question}${fallback === "" ? "" : ` [${fallback}]`}: `)).trim();
  return given === "" ? fallback : given;
}
