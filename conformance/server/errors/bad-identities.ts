/** Reports an identities file that does not name anybody who could sign in. */
export class BadIdentitiesError extends Error {
  override readonly name = "BadIdentitiesError";
  readonly code = "bad-identities";
  readonly expected = true;

  constructor(source: string, problem: string) {
    super(
      `The identities file ${source} ${problem}: write it as ` +
        '{"baseUrl": "...", "identities": [{"name": "...", "role": "...", "clientId": "...", "username": "...", "password": "..."}]}.',
    );
  }
}
