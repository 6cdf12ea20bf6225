import type { Requirement } from "./requirement.ts";

const opaque = "All tokens are opaque: there is nothing in them to parse or to forge.";
const oneEnvironment = "There is one environment, the sandbox; no live one whose tokens it could take.";

/** Tokens, sign-in and refresh. */
export const sessions: readonly Requirement[] = [
  { id: "TOK-01", isFirst: true, says: "A token counts in the Authorization header and nowhere else." },
  { id: "TOK-02", isFirst: true, says: "Without credentials the challenge names no error." },
  { id: "TOK-03", isFirst: true, says: "Every token that does not count is answered with invalid_token." },
  {
    id: "TOK-04",
    isFirst: true,
    says: "A token without the scope that an operation needs is refused, and told the scope.",
    notHere: "Roles decide here; scopes come with programmatic access.",
  },
  { id: "TOK-05", says: "Two credentials in one request are refused, and not the first one taken." },
  { id: "TOK-06", says: "Only the scheme Bearer is taken, in any case of its letters." },
  { id: "TOK-07", isFirst: true, says: "A key is bound to one algorithm.", notHere: opaque },
  { id: "TOK-08", says: "No key is fetched from where a token says.", notHere: opaque },
  { id: "TOK-09", says: "A token of one kind does not pass for another." },
  { id: "TOK-10", says: "Issuer, audience and expiry are demanded, and read strictly.", notHere: opaque },
  {
    id: "TOK-11",
    isFirst: true,
    says: "A token of one environment is nothing in another.",
    notHere: oneEnvironment,
  },
  { id: "TOK-12", says: "An access token lives as long as was said, and at most 900 seconds." },
  { id: "TOK-13", says: "A hostile key id does no harm.", notHere: opaque },
  { id: "TOK-14", isFirst: true, says: "Signing out ends the access token at once." },
  { id: "TOK-15", says: "Who is removed or gets another role notices with the next request." },
  { id: "TOK-16", says: "A new password ends the sessions of the old one." },
  { id: "TOK-17", says: "Tokens have at least 128 random bits, and no structure." },
  { id: "TOK-18", says: "An unknown user looks like a wrong password, in bytes and in work." },
  { id: "TOK-19", says: "Passwords are hashed by argon2id, at 19456/2/1 or above." },
  { id: "TOK-20", says: "Long passwords are taken whole, and nothing in them is folded." },
  { id: "TOK-21", isFirst: true, says: "Guessing is slowed down, and the owner is not locked out." },
  { id: "TOK-22", says: "A credential can be asked what it is good for." },
  { id: "REF-01", says: "Refresh tokens are opaque, of 256 bits, and kept as hashes." },
  { id: "REF-02", isFirst: true, says: "Every refresh makes a new refresh token." },
  { id: "REF-03", isFirst: true, says: "Refreshes at the same moment share one successor." },
  { id: "REF-04", isFirst: true, says: "The grace is the direct parent's alone." },
  {
    id: "REF-05",
    isFirst: true,
    says: "A refresh token used again after its grace ends all that came of its sign-in.",
  },
  {
    id: "REF-06",
    isFirst: true,
    says: "Reuse in the middle of a rotation leaves no usable successor.",
  },
  { id: "REF-07", isFirst: true, says: "Revocation wins over a refresh at the same moment." },
  { id: "REF-08", says: "Reuse is noticed even where all happened in the same second." },
  {
    id: "REF-09",
    says: "A refresh token is its client's alone.",
    notHere: "There are no client programs to tell apart yet.",
  },
  {
    id: "REF-10",
    says: "A refresh may narrow the scope and never widen it.",
    notHere: "Sessions have no scopes.",
  },
  { id: "REF-11", says: "Sessions end when idle and at a fixed time; no refresh moves the latter." },
  {
    id: "REF-12",
    isFirst: true,
    says: "Whoever lost the answer to a refresh gets it again, during the grace.",
  },
  { id: "REF-13", says: "An answer during the grace has a refresh token in it too." },
  {
    id: "REF-14",
    says: "A server that dies during a refresh leaves a successor or a refusal, never two live branches.",
  },
  { id: "REF-15", says: "Reuse leaves a line in the audit log, without the token." },
  { id: "REF-16", says: "Signing out ends the whole session; who does so again is told that it has ended." },
  {
    id: "REF-17",
    says: "Sessions in cookies are as safe as cookies can be.",
    notHere: "No session is kept in a cookie.",
  },
];
