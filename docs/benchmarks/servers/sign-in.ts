import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** Somebody who is signed in. */
export interface SignedIn {
  readonly clientId: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** Signs an identity of a sandbox in, by the file that stands beside its database. */
export async function signIn(url: string, database: string, name: string): Promise<SignedIn> {
  const file = join(dirname(database), "sandbox.json");
  const {
    identities,
  }: { identities: { name: string; clientId: string; username: string; password: string }[] } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  const identity = identities.find((each) => each.name === name);
  if (identity === undefined) throw new Error(`${file} has no ${name}`);
  const { username, password, clientId } = identity;
  const response = await fetch(`${url}/api/auth/sign-in`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ username, password }),
  });
  if (!response.ok) throw new Error(`${name} cannot sign in: ${await response.text()}`);
  const { accessToken }: { accessToken: string } = await response.json();
  return { clientId, headers: { Authorization: `Bearer ${accessToken}` } };
}
