import type { Effects } from "../../../conformance/index.ts";

/** Holds what `countersign.config.json` says; every member is optional, and the command line wins. */
export interface Config {
  /** The deployment that the identities belong to. */
  readonly baseUrl?: string;
  readonly spec?: string;
  /** OpenAPI Overlays to apply to it, in this order. */
  readonly overlay?: readonly string[];
  readonly effects?: Effects;
  readonly level?: "must" | "should" | "may";
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly includePlanned?: boolean;
  readonly baseline?: string;
  readonly seed?: number;
  /** Paths by the kind of report. */
  readonly reports?: Readonly<Record<string, string>>;
  readonly budget?: { readonly requests?: number; readonly seconds?: number };
  readonly identitiesFile?: string;
  readonly identities?: readonly ConfiguredIdentity[];
}

/** Describes an identity whose secrets stand elsewhere. */
export interface ConfiguredIdentity {
  readonly name: string;
  readonly role?: string;
  readonly clientId?: string;
  readonly clientIds?: readonly string[];
  readonly username?: string | SecretPlace;
  readonly password?: SecretPlace;
  readonly token?: SecretPlace;
  readonly apiKey?: SecretPlace;
  /** By the names of the contract's security schemes. */
  readonly apiKeys?: Readonly<Record<string, SecretPlace>>;
}

/** Says where a secret is found: in an environment variable, or in a file for its owner alone. */
export interface SecretPlace {
  readonly env?: string;
  readonly file?: string;
}

/** The name of the file that is read where none is given. */
export const configName = "countersign.config.json";
