/** Writes a token as a JWT whose `exp` is long over: whoever reads it is wrong about how long it is good for. */
export function writePastJwt(drawn: string): string {
  const [iat, exp] = [1_600_000_000, 1_600_000_900];
  const parts = [
    { alg: "HS256", typ: "at+jwt" },
    { iss: "https://issuer.example", jti: drawn, iat, exp },
  ];
  const written = parts.map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return [...written, Buffer.from(drawn).toString("base64url")].join(".");
}
