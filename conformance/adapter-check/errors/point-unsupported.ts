import type { Feature } from "../feature.ts";

/**
 * Ends the check of a point where the adapter says that it does not support what the point is about, or does not say
 * that it knows it.
 */
export class PointUnsupported extends Error {
  override readonly name = "PointUnsupported";
  readonly code = "point-unsupported";
  readonly feature: Feature;

  /** @param by what says so: an answer, or the first line. Default an answer. */
  constructor(feature: Feature, by: "answer" | "first line" = "answer") {
    super(
      by === "answer"
        ? `It answers ${features[feature]} with \`unsupported\`.`
        : `Its first line does not say that it knows \`${feature}\`: add "knows":["${feature}"] where it does.`,
    );
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
