import type { SecretMask } from "../engine/secret-mask.ts";
import { amendContract } from "./amendment.ts";
import { type Cast, castOperations } from "./cast.ts";
import type { ClientContract } from "./client-contract.ts";
import { readExamples } from "./contract-examples.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import { writePastJwt } from "./past-jwt.ts";
import type { Credentials, Scenario } from "./scenario.ts";
import type { Script } from "./script.ts";
import { createScriptedAnswers } from "./scripted-answers.ts";
import { type ScriptedServer, startScriptedServer } from "./scripted-server.ts";
import { createSeededRandom } from "./seeded-random.ts";
import { credentialsOf, exampleTokensOf, lifetimeSecondsOf } from "./stage-properties.ts";
import { createStranger } from "./stranger.ts";
import { createTokenMint, type TokenMint } from "./token-mint.ts";
import { createTurnDecider } from "./turn-decider.ts";

/** Holds a scripted server that runs, with all that it answers from. */
export interface SetStage {
  /** The contract as the script amends it. */
  readonly contract: ClientContract;
  readonly server: ScriptedServer;
  /** Lets go what is held until the scenario releases it. */
  readonly release: () => void;
  /** The other origin; absent where the script has none. */
  readonly elsewhere: ScriptedServer | undefined;
  readonly cast: Cast;
  readonly mint: TokenMint;
  /** Absent where the contract has no p0 write. */
  readonly ledger: Ledger | undefined;
  readonly credentials: Credentials;
  /** How long tokens last where a scenario does not say otherwise, in seconds. */
  readonly lifetimeSeconds: number;
  /** Milliseconds since the stage was set. */
  readonly nowMs: () => number;
}

/** Says what a stage is set for. */
export interface StageOptions {
  readonly contract: ClientContract;
  readonly script: Script;
  /** Operations that play a part, by id, whatever the contract's order would choose. */
  readonly parts?: Scenario["parts"] | undefined;
  /** Decides every token, id and delay. */
  readonly seed: number;
  /** Whether operations that are only planned may play a part. Default false. */
  readonly includePlanned?: boolean;
  /** Learns every token and password of the stage. */
  readonly mask?: SecretMask;
}

/** Sets the stage for a scenario: starts a scripted server on a port of its own. */
export async function setStage(options: StageOptions): Promise<SetStage> {
  const { script, parts, seed, includePlanned = false, mask } = options;
  const contract = amendContract(options.contract, script.amends);
  const startMs = performance.now();
  const nowMs = () => performance.now() - startMs;
  // What is drawn in one place must not depend on how often something is drawn in another.
  const stream = (number: number) => createSeededRandom(Math.imul(seed, 8) + number);
  const examples = readExamples(contract);
  const cast = castOperations({ contract, examples, random: stream(0), includePlanned, parts });
  const { tokenAnswers, lifetimeSeconds = lifetimeSecondsOf(contract, examples) } = script;
  const mint = createTokenMint({
    random: stream(1),
    examples: exampleTokensOf(contract, examples),
    nowMs,
    spentTokens: script.spentTokens,
    writeAccessToken: tokenAnswers?.bringPastJwts && writePastJwt,
    onIssue: ({ accessToken, refreshToken }) => {
      mask?.learn("access", accessToken);
      mask?.learn("refresh", refreshToken);
    },
  });
  const critical = cast.operation("criticalWrite");
  const ledger =
    critical &&
    openLedger({
      ...{ contract, examples, critical, random: stream(2), nowMs: Date.now },
      hasOlderEntry: script.hasOlderEntry ?? false,
      isCrowded: script.isCrowded ?? false,
    });
  const credentials = credentialsOf({ contract, cast, examples, random: stream(3) });
  mask?.learn("password", credentials.password);
  const answers = createScriptedAnswers({
    contract,
    examples,
    mint,
    ledger,
    credentials,
    lifetimeSeconds,
    tokenAnswers,
    isCacheable: script.isCacheable,
  });
  const { document } = contract;
  let home = "";
  const elsewhere =
    script.elsewhere &&
    (await startScriptedServer({
      document,
      decide: createStranger(script.elsewhere, mint, () => home),
      nowMs,
    }));
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  const decide = createTurnDecider({
    ...{ contract, script, cast, mint, ledger, answers, random: stream(4) },
    elsewhere: elsewhere?.baseUrl,
    released,
  });
  const { clockAheadMs } = script;
  const server = await startScriptedServer({ document, decide, nowMs, clockAheadMs });
  home = server.baseUrl;
  return { contract, server, release, elsewhere, cast, mint, ledger, credentials, lifetimeSeconds, nowMs };
}
