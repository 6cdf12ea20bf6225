/** The little of autocannon that is used here; the package has no types of its own. */
declare module "autocannon" {
  interface Options {
    readonly url: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly connections: number;
    /** After how many requests a connection is made anew. */
    readonly reconnectRate: number;
    /** In seconds. */
    readonly duration?: number;
    /** How many requests to send, instead of a duration. */
    readonly amount?: number;
  }

  interface Result {
    /** In seconds. */
    readonly duration: number;
    readonly errors: number;
    readonly non2xx: number;
    readonly "2xx": number;
    readonly latency: { readonly p50: number; readonly p99: number };
  }

  export default function autocannon(options: Options): Promise<Result>;
}
