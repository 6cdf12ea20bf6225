import type { Clock } from "./clock.ts";
import type { Cryptography } from "./crypto/cryptography.ts";
import type { Random } from "./crypto/random.ts";
import type { PasswordHasher } from "./passwords/password-hasher.ts";
import type { PaymentProcessor } from "./payments/payment-processor.ts";
import type { SubmissionPortal } from "./portals/submission-portal.ts";
import type { ServerPolicy } from "./server-policy.ts";
import type { Store } from "./store/store.ts";

/** What the server stands on. All of it is given to it, so that a test or a browser may give something else. */
export interface Services {
  readonly store: Store;
  readonly clock: Clock;
  readonly random: Random;
  readonly cryptography: Cryptography;
  readonly passwords: PasswordHasher;
  readonly policy: ServerPolicy;
  readonly payments: PaymentProcessor;
  readonly portals: SubmissionPortal;
}
