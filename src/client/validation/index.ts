/**
 * Judges a call's input by the contract's schemas before it is sent: `createClient({ session, validate: validateInput })`.
 * An entry of its own, since the compiled schemas weigh more than the client.
 *
 * @module
 */
export { validateInput } from "./validate-input.ts";
export { type InputFault, ValidationError } from "./validation-error.ts";
