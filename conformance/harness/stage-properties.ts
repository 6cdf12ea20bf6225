import { readPointer } from "../contract/json-pointer.ts";
import type { Cast } from "./cast.ts";
import type { ClientContract } from "./client-contract.ts";
import { type ContractExamples, successOf } from "./contract-examples.ts";
import type { Credentials } from "./scenario.ts";
import type { SeededRandom } from "./seeded-random.ts";

/** A shorter lifetime would let clients refresh early in scenarios that are about something else. In seconds. */
const shortestLifetime = 600;

/** Gives how long tokens last where a scenario does not say otherwise: what the contract shows, or an hour. */
export function lifetimeSecondsOf(contract: ClientContract, examples: ContractExamples): number {
  const refresh = contract.operation(contract.session.refresh.operation);
  const shown = refresh && examples.answers(refresh, successOf(refresh))[0];
  const seconds = Number(readPointer(shown, contract.session.tokens.expiresInSeconds));
  return seconds >= shortestLifetime ? seconds : 3600;
}

/** Gives the tokens that the contract shows; new ones are made in their likeness. */
export function exampleTokensOf(
  contract: ClientContract,
  examples: ContractExamples,
): { readonly accessToken: string; readonly refreshToken: string } {
  const { refresh, tokens } = contract.session;
  const operation = contract.operation(refresh.operation);
  const shown = operation && examples.answers(operation, successOf(operation))[0];
  const textAt = (pointer: string, otherwise: string) => {
    const value = readPointer(shown, pointer);
    return typeof value === "string" && value.length >= 8 ? value : otherwise;
  };
  return {
    accessToken: textAt(tokens.accessToken, "at_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaz"),
    refreshToken: textAt(tokens.refreshToken, "rt_aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaz"),
  };
}

/** Says what credentials are made from. */
export interface CredentialsOptions {
  readonly contract: ClientContract;
  readonly cast: Cast;
  readonly examples: ContractExamples;
  readonly random: SeededRandom;
}

/** Gives what signs in: the user name that the contract shows, with a password drawn for this scenario. */
export function credentialsOf({ contract, cast, examples, random }: CredentialsOptions): Credentials {
  const { signIn } = contract.session;
  const operation = cast.operation("signIn");
  const shown = operation && examples.request(operation);
  const username = signIn && readPointer(shown, signIn.username);
  return {
    username: typeof username === "string" ? username : "user@client.example",
    password: random.like("correct-horse-battery-staple"),
  };
}
