import { shellWord } from "../shell-word.ts";

/**
 * Writes a shell command that signs in as an operations user. It reads the password from the identities' file as
 * it runs, so that no password is ever shown or kept by a shell.
 */
export function signInLine(url: string, identitiesFile: string): string {
  const program = `const {identities} = JSON.parse(require("fs").readFileSync(${JSON.stringify(identitiesFile)})); const {username, password} = identities.find(({role}) => role === "operations"); JSON.stringify({username, password})`;
  return `curl -s ${url}/api/auth/sign-in -H "Content-Type: application/json" --data "$(node -p ${shellWord(program)})"`;
}
