import type { Feature } from "../feature.ts";

/** Ends the check of a point where the adapter says that it does not support what the point is about. */
export class PointUnsupported extends Error {
  override readonly name = "PointUnsupported";
  readonly code = "point-unsupported";
  readonly feature: Feature;

  constructor(feature: Feature) {
    super(`It answers ${features[feature]} with \`unsupported\`.`);
    this.feature = feature;
  }
}

const features: Readonly<Record<Feature, string>> = {
  session: "`session`",
  call: "`call`",
  signIn: "`signIn`",
  signOut: "`signOut`",
  abort: "`abort`",
  client: "lines for a second `client`",
  store: "`session` with a `store`",
  bodyBase64: "`call` with `bodyBase64`",
};
