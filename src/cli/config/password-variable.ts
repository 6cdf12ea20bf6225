/** Names the environment variable that an identity's password is read from, unless a configuration names another. */
export function passwordVariable(name: string): string {
  return `COUNTERSIGN_PASSWORD_${name.toUpperCase().replace(/[^A-Z0-9]+/g, "_")}`;
}
