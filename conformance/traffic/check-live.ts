import type { JsonObject } from "../contract/json.ts";
import type { Progress } from "../engine/run-rules.ts";
import type { SecretMask } from "../engine/secret-mask.ts";
import { brought, type CheckedTraffic, verdictsOf } from "./check-traffic.ts";
import { type LiveWatch, watchLive } from "./proxy/live-watch.ts";
import { learnTokens } from "./tokens-in.ts";
import { readTrafficContract } from "./traffic-contract.ts";
import type { TrafficRule } from "./traffic-rule.ts";
import type { TrafficBreach } from "./watch-traffic.ts";

/** Says by which rules traffic is judged while it passes. */
export interface CheckLiveOptions {
  readonly document: JsonObject;
  readonly planned: readonly TrafficRule[];
  readonly mask: SecretMask;
  /** Writes the command that judges by one rule again, for the reports. */
  readonly reproduce: (rule: TrafficRule) => string;
  /** Whether operations that are only planned are judged. Default false. */
  readonly includePlanned?: boolean;
  /** Is told of each breach that says more than those before it. */
  readonly onBreach: (found: TrafficBreach) => void;
  readonly onProgress?: (progress: Progress) => void;
}

/** Judges traffic while it passes, until it is asked for its verdicts. */
export interface LiveCheck {
  readonly live: LiveWatch;
  readonly finish: () => Promise<CheckedTraffic>;
}

/** Begins to hold traffic to rules. */
export function checkLive(options: CheckLiveOptions): LiveCheck {
  const { document, planned, mask, includePlanned = false, onBreach, onProgress } = options;
  const contract = readTrafficContract(document, includePlanned);
  const live = watchLive({
    ...{ contract, rules: planned, mask, reproduce: options.reproduce },
    onBreach: (found) => {
      if (found.isNew) onBreach(found);
    },
  });
  return {
    live,
    finish: async () => {
      learnTokens(live.exchanges(), contract, mask);
      const dropped = live.dropped();
      const notes = [
        ...(dropped === 0
          ? []
          : [`Judged, and no longer in the reports, being the oldest: ${dropped} requests.`]),
        ...live.errors().map((error) => `Judging stopped on an error of Countersign's own: ${error}.`),
      ];
      const results = await verdictsOf(live.watch, planned, onProgress);
      return brought({ results, journal: live.journal(), watch: live.watch, contract, notes });
    },
  };
}
