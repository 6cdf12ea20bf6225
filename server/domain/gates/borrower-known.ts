import type { GateFacts } from "./gate.ts";

/** Every recipient is a contact of the order who can be reached by e-mail. */
export async function borrowerKnown({ order, named }: GateFacts) {
  const unknown = (named.recipients ?? []).flatMap((recipient, index) => {
    const isKnown = order.contacts.some(({ role, email }) => role === recipient && email !== undefined);
    return isKnown
      ? []
      : [{ pointer: `/body/recipients/${index}`, message: "no such contact has an e-mail address" }];
  });
  return unknown.length > 0 ? unknown : undefined;
}
