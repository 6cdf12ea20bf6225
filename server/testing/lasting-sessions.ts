import type { TestServer } from "./test-server.ts";

/**
 * Creates what shows identities' access tokens in tests whose clock jumps: whose token the clock has outrun, or was
 * set back before, signs in anew.
 */
export function lastingSessions(
  { signIn }: Pick<TestServer, "signIn">,
  clock: () => number,
): (name: string) => Promise<{ Authorization: string }> {
  const sessions = new Map<string, { Authorization: string; beganAtMs: number; endsAtMs: number }>();
  return async (name) => {
    const nowMs = clock();
    const known = sessions.get(name);
    if (known !== undefined && known.beganAtMs <= nowMs && nowMs < known.endsAtMs) {
      return { Authorization: known.Authorization };
    }
    const { accessToken, expiresIn } = await signIn(name);
    const Authorization = `Bearer ${accessToken}`;
    sessions.set(name, { Authorization, beganAtMs: nowMs, endsAtMs: nowMs + expiresIn * 1000 });
    return { Authorization };
  };
}
