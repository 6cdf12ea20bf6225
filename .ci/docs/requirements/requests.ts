import type { Requirement } from "./requirement.ts";

/** Who may do what, and what may be sent. */
export const requests: readonly Requirement[] = [
  {
    id: "AUZ-01",
    isFirst: true,
    says: "Another tenant's object looks like one that does not exist, for every operation.",
  },
  {
    id: "AUZ-02",
    isFirst: true,
    says: "Every operation is open to the roles that the contract names, and to no other.",
  },
  {
    id: "AUZ-03",
    isFirst: true,
    says: "An operation that nobody decided about stops the server from starting.",
  },
  {
    id: "AUZ-04",
    isFirst: true,
    says: "No answer has a member that the contract does not show, for any role.",
  },
  {
    id: "AUZ-05",
    isFirst: true,
    says: "Members that only the server writes are refused, and stay as they are.",
  },
  { id: "AUZ-06", isFirst: true, says: "A body cannot refer to what another tenant has." },
  { id: "AUZ-07", says: "Cursors, counts and searches keep to the tenant." },
  { id: "AUZ-08", says: "Logs and events are in the same matrix as everything else." },
  { id: "AUZ-09", says: "Headers that ask for another method count for nothing." },
  { id: "AUZ-10", isFirst: true, says: "Other spellings of a path decide alike, or are not found." },
  { id: "AUZ-11", says: "Headers that claim an identity count for nothing." },
  {
    id: "AUZ-12",
    isFirst: true,
    says: "A step that the lifecycle does not know is a conflict that tells the state, and changes nothing.",
  },
  { id: "AUZ-13", isFirst: true, says: "A p0 write needs the role and the order's entity tag." },
  { id: "AUZ-14", says: "A sandbox reaches nothing outside, and its reset nobody else's data." },
  { id: "INP-01", says: "Another content type than JSON is refused." },
  { id: "INP-02", isFirst: true, says: "Malformed JSON is the sender's fault, and not ours." },
  { id: "INP-03", says: "An object with a key twice is refused." },
  { id: "INP-04", isFirst: true, says: "Keys that would reach a prototype are refused." },
  { id: "INP-05", says: "JSON is no deeper, longer or larger than the contract lets it be." },
  { id: "INP-06", isFirst: true, says: "Unknown members are refused by name." },
  { id: "INP-07", says: "Numbers that would be rounded are refused." },
  { id: "INP-08", says: "Text that is no proper Unicode is refused." },
  { id: "INP-09", says: "A query parameter given twice is refused." },
  { id: "INP-10", says: "Limits have bounds, and a changed cursor is refused." },
  { id: "INP-11", says: "A path that cannot be decoded is refused, and an impossible id is not found." },
  {
    id: "INP-12",
    isFirst: true,
    says: "Thousands of generated requests meet no failure of ours, and every answer is as declared.",
  },
  { id: "INP-13", says: "No pattern takes long, whatever it is matched with." },
  { id: "INP-14", says: "A method that a path has not is refused, with those that it has." },
  { id: "INP-15", isFirst: true, says: "A stale entity tag is refused, and one is demanded of p0 writes." },
  { id: "INP-16", says: "Compressed bodies are refused." },
  { id: "INP-17", says: "Text that means something to a database or a browser is text here." },
];
