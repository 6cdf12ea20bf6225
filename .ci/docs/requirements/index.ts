import { answers } from "./answers.ts";
import { programmaticAccess } from "./programmatic-access.ts";
import { records } from "./records.ts";
import { requests } from "./requests.ts";
import type { Requirement } from "./requirement.ts";
import { sessions } from "./sessions.ts";

/** All requirements, each group by its number. */
export const requirements: readonly Requirement[] = [
  ...sessions,
  ...requests,
  ...answers,
  ...records,
  ...programmaticAccess,
];
