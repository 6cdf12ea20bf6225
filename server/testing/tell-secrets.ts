import type { RunningServer } from "../main.ts";

/** What became of secrets that a server was told, or told itself. */
export interface ToldSecrets {
  /** Everything that must not be found anywhere afterwards. */
  readonly secrets: ReadonlySet<string>;
  /** What the server has mailed, which stands in the mails and nowhere else. */
  readonly mailed: ReadonlySet<string>;
  /** Members of bodies that had a secret in them, by their names. */
  readonly members: ReadonlySet<string>;
  /** Bodies of everything that was refused. */
  readonly refusals: readonly string[];
  /** What the server answers to whoever watches it: its audit log and its request log. */
  readonly records: readonly string[];
}

/** Sends a running server secrets in every place where one is taken, and in many where none is. */
export async function tellSecrets({ url, identities }: RunningServer): Promise<ToldSecrets> {
  const secrets = new Set(identities.map(({ password }) => password));
  const mailed = new Set<string>();
  const members = new Set<string>();
  const refusals: string[] = [];

  const canary = (name: string): string => {
    const text = `canary-${name}-4711`;
    secrets.add(text);
    return text;
  };
  const noteMembers = (name: string, value: unknown): unknown => {
    if (secrets.has(String(value)) || mailed.has(String(value))) members.add(name);
    return value;
  };
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const response = await fetch(url + path, init);
    if (response.status >= 400) refusals.push(await response.clone().text());
    return response;
  };
  const post = async (path: string, body: unknown, headers: Record<string, string> = {}) => {
    const text = typeof body === "string" ? body : JSON.stringify(body, noteMembers);
    const type = { "Content-Type": "application/json" };
    return await send(path, { method: "POST", headers: { ...type, ...headers }, body: text });
  };
  const tokensOf = async (path: string, body: object) => {
    const answer = await (await post(path, body)).json();
    for (const token of [answer.accessToken, answer.refreshToken]) secrets.add(token);
    return { ...answer, headers: { Authorization: `Bearer ${answer.accessToken}` } };
  };
  const signIn = (username: string, password: string) =>
    tokensOf("/api/auth/sign-in", { username, password });
  const refresh = (refreshToken: string) => tokensOf("/api/auth/refresh", { refreshToken });
  const identity = (name: string) => {
    const found = identities.find((each) => each.name === name);
    if (found === undefined) throw new RangeError(`Nobody in the sandbox is called ${name}.`);
    return found;
  };
  const mailTo = async (address: string, headers: Record<string, string> = {}): Promise<string> => {
    const { items } = await (await send(`/sandbox/mails?to=${address}`, { headers })).json();
    const { resetToken, code } = items[0].payload;
    mailed.add(resetToken ?? code);
    return resetToken ?? code;
  };

  const { username, password, clientId } = identity("harbor-admin");
  const admin = await signIn(username, password);
  await tellSessions();
  await tellAccounts();
  await tellPayment();
  const client = `/api/clients/${clientId}`;
  const records = await Promise.all(
    [`${client}/audit-log?limit=100`, "/sandbox/requests"].map(async (path) => {
      const response = await send(path, { headers: admin.headers });
      if (response.status !== 200) throw new Error(`${path} cannot be looked at: ${response.status}`);
      return await response.text();
    }),
  );
  await post("/api/auth/sign-out", "", admin.headers);
  return { secrets, mailed, members, refusals, records };

  async function tellSessions(): Promise<void> {
    const session = await signIn(username, password);
    const next = await refresh(session.refreshToken);
    await refresh(session.refreshToken);
    const { headers } = await refresh(next.refreshToken);
    for (let round = 0; round < 2; round++) await send("/api/auth/session", { headers });
    await send(`/api/auth/session?access_token=${canary("query-token")}`, { headers });
    await send(`/api/auth/session?x=${canary("query")}%`, { headers });

    const path = "/api/auth/sign-in";
    await post(path, { username, password: canary("wrong-password") });
    await post(path, { username: canary("password-as-username"), password: "x" });
    await post(path, { username, password: { deep: canary("typed-password") } });
    await post(path, { username, password: canary("extra-member"), otp: canary("otp") });
    await post(path, `{"username": "a", "password": "${canary("broken-json")}`);
    await post(path, `{"password":"${canary("first")}","password":"${canary("second")}"}`);
    await post(path, "{}", { "Content-Type": canary("media/type"), Cookie: canary("cookie") });
    await post("/api/auth/refresh", { refreshToken: canary("refresh-token") });
    await post("/api/auth/refresh", { refreshToken: session.refreshToken });
    const wrong = [`Bearer ${canary("token")}`, `Basic ${canary("basic")}`, `${canary("bare")}, Bearer x`];
    for (const Authorization of wrong) await send("/api/auth/session", { headers: { Authorization } });
  }

  async function tellAccounts(): Promise<void> {
    const owner = "owner@new.example";
    const person = { username: owner, displayName: "Owner", email: owner };
    const firm = { name: "New Lending", firstBranchName: "Main" };
    const masterUser = { ...person, password: canary("sign-up") };
    await post("/api/accounts", { client: firm, masterUser: { ...masterUser, password: "short" } });
    await post("/api/accounts", { client: firm, masterUser });
    const code = await mailTo(owner);
    await post("/api/accounts/otp/verification", { username: owner, code });
    await signIn(owner, masterUser.password);

    const finance = identity("harbor-finance");
    const completion = "/api/auth/password-reset/completion";
    await post("/api/auth/password-reset", { username: finance.username });
    const resetToken = await mailTo(finance.username, admin.headers);
    const newPassword = canary("new-password");
    await post(completion, { resetToken: canary("reset-token"), newPassword });
    await post(completion, { resetToken, newPassword });
    await signIn(finance.username, newPassword);
  }

  async function tellPayment(): Promise<void> {
    const { headers } = admin;
    const order = await (await post("/sandbox/seed/delivered", "", headers)).json();
    const path = `/api/clients/${order.clientId}/loans/${order.loanId}/orders/${order.orderId}`;
    const usd = { amount: 1500, currency: "USD" };
    const terms = { technologyFee: usd, vendorCharges: [], dueDate: "2126-12-30" };
    const invoiced = await post(`${path}/invoice`, terms, { ...headers, "If-Match": order.etag });
    const charge = { method: "card", instrument: canary("instrument") };
    const match = { "If-Match": invoiced.headers.get("ETag") ?? "" };
    await post(`${path}/payments/collect`, { ...charge, amount: usd }, { ...headers, ...match });
    const { total } = await (await send(`${path}/invoice`, { headers })).json();
    const paid = await post(
      `${path}/payments/collect`,
      { ...charge, amount: total },
      { ...headers, ...match },
    );
    if (paid.status !== 200) throw new Error(`Nothing was paid: ${await paid.text()}`);
  }
}
