/** What a history calls a step that a sandbox took past the rules of the contract. */
export const forcedAction = "sandbox-force";
