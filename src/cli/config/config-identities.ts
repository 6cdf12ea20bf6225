import type { Identity } from "../../../conformance/index.ts";
import type { Config, ConfiguredIdentity } from "./config.ts";
import { readSecret } from "./secret.ts";

/**
 * Completes the identities of a configuration by their secrets.
 *
 * @throws MissingSecretError where one is not where the configuration says
 */
export function identitiesOf({ identities = [] }: Config): Promise<readonly Identity[]> {
  return Promise.all(identities.map(complete));
}

async function complete(configured: ConfiguredIdentity): Promise<Identity> {
  const { name, role, clientId, clientIds = [] } = configured;
  return {
    name,
    ...(role !== undefined && { role }),
    clientIds: [...new Set(clientId === undefined ? clientIds : [clientId, ...clientIds])],
    credentials: await credentialsOf(configured),
  };
}

async function credentialsOf(configured: ConfiguredIdentity): Promise<Identity["credentials"]> {
  const { name, username = "", password, token } = configured;
  const keys = await keysOf(configured);
  if (token) return { token: await readSecret(token, `The token of ${name}`), ...keys };
  if (!password) return keys;
  return {
    username:
      typeof username === "string" ? username : await readSecret(username, `The user name of ${name}`),
    password: await readSecret(password, `The password of ${name}`),
    ...keys,
  };
}

async function keysOf({ name, apiKey, apiKeys }: ConfiguredIdentity) {
  const named = Object.entries(apiKeys ?? {}).map(
    async ([scheme, place]) => [scheme, await readSecret(place, `The API key ${scheme} of ${name}`)] as const,
  );
  return {
    ...(apiKey && { apiKey: await readSecret(apiKey, `The API key of ${name}`) }),
    ...(apiKeys && { apiKeys: Object.fromEntries(await Promise.all(named)) }),
  };
}
