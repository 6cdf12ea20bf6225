/**
 * The lives that the sandbox's orders have had so far, as the actions of the contract's transitions. A life that
 * is not `ready` is a draft with gaps; one with a `vendor` names it from the start.
 */
export interface Life {
  readonly ready: boolean;
  readonly vendor: boolean;
  readonly actions: readonly string[];
}

const taken = ["activate", "accept"];
const inspected = [...taken, "start-work", "schedule-inspection", "complete-inspection"];

/** Drafts that can be activated come first and often, since that is what most visitors try. */
export const lives: readonly Life[] = [
  { ready: true, vendor: true, actions: [] },
  { ready: true, vendor: false, actions: [] },
  { ready: false, vendor: false, actions: [] },
  { ready: true, vendor: true, actions: ["activate"] },
  { ready: true, vendor: false, actions: ["activate"] },
  { ready: true, vendor: true, actions: taken },
  { ready: true, vendor: true, actions: ["activate", "accept-with-conditions"] },
  { ready: true, vendor: true, actions: ["activate", "decline"] },
  { ready: true, vendor: true, actions: [...taken, "start-work"] },
  { ready: true, vendor: true, actions: [...taken, "schedule-inspection"] },
  { ready: true, vendor: true, actions: inspected },
  { ready: true, vendor: true, actions: [...taken, "hold"] },
  { ready: true, vendor: false, actions: ["activate", "cancel"] },
  { ready: true, vendor: true, actions: [] },
];
