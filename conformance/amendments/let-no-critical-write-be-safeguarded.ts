import { isJsonObject, type JsonObject, listIn, objectIn, textIn } from "../contract/json.ts";
import { locate } from "../contract/reference.ts";
import { type Amendment, withObjectAt } from "../harness/amendment.ts";
import { replayClassOf } from "../harness/replay-class.ts";

/** Takes from every p0 operation the headers that make a second sending harmless: idempotency key and If-Match. */
export const letNoCriticalWriteBeSafeguarded: Amendment = ({ document, operations, idempotencyHeader }) => {
  const safeguards = ["if-match", idempotencyHeader];
  const isSafeguard = (pointer: string) => {
    const parameter = locate(document, pointer)?.node;
    return (
      textIn(parameter, "in") === "header" && safeguards.includes(textIn(parameter, "name")?.toLowerCase())
    );
  };
  const { "x-idempotency": _, ...keyless } = document;
  return operations
    .filter((one) => replayClassOf(one) === "p0")
    .reduce<JsonObject>(
      (amended, { pointer }) =>
        withObjectAt(amended, pointer, (node) => ({
          ...node,
          parameters: listIn(node, "parameters").filter(
            (_, index) => !isSafeguard(`${pointer}/parameters/${index}`),
          ),
          ...(isJsonObject(node["x-reconcile"]) && { "x-reconcile": withoutKey(node["x-reconcile"]) }),
        })),
      keyless,
    );
};

function withoutKey(reconcile: JsonObject): JsonObject {
  const { key: _, ...entry } = objectIn(reconcile, "entry");
  return { ...reconcile, entry };
}
