/** Names what an adapter may leave out: a line, or a member of one. */
export type Feature = "session" | "call" | "signIn" | "signOut" | "abort" | "client" | "store" | "bodyBase64";
