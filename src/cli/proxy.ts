import { Command, Option } from "commander";
import {
  checkLive,
  type RunningProxy,
  startProxy,
  type TrafficBreach,
  type TrafficRule,
  trafficRules,
} from "../../conformance/index.ts";
import { judgeHost } from "../../server/http/judge-host.ts";
import { isLoopback, requireTls } from "../../server/http/require-tls.ts";
import { requireBaseUrl } from "./base-url.ts";
import { addCheckOptions, type CheckOptions } from "./check-options.ts";
import { CannotListenError, isListenError } from "./errors/cannot-listen-error.ts";
import { PlainUpstreamError } from "./errors/plain-upstream-error.ts";
import { parsePort } from "./port.ts";
import { stdoutPaint } from "./print-run.ts";
import { runCheck } from "./run-check.ts";
import { readCertificate } from "./serve/read-certificate.ts";
import { untilStopped } from "./until-stopped.ts";

interface ProxyOptions extends CheckOptions {
  readonly port: number;
  readonly host: string;
  readonly tlsCert?: string;
  readonly tlsKey?: string;
  readonly behindTls: boolean;
  readonly privateNetwork: boolean;
  readonly annotate: boolean;
}

/** Creates `countersign proxy <url>`. */
export function proxyCommand(): Command {
  const command = new Command("proxy")
    .description("pass requests on to a server, and judge both sides while they talk")
    .argument("[url]", "the server's base URL (default: the configuration's)")
    .addOption(
      new Option("-p, --port <number>", "port to listen on; 0 finds a free one")
        .env("PORT")
        .argParser(parsePort)
        .default(4020),
    )
    .option("--host <address>", "address to listen on", "127.0.0.1")
    .option("--tls-cert <file>", "speak TLS, with this certificate chain in PEM")
    .option("--tls-key <file>", "the certificate's key in PEM, without a passphrase")
    .option("--behind-tls", "something in front speaks TLS, and nobody else gets here", false)
    .option("--private-network", "nobody else sees the way to the server, so plain HTTP will do", false)
    .option("--annotate", "say in the header Countersign-Verdict of each answer what was found", false);
  return addCheckOptions(command).action(runProxy);
}

async function runProxy(url: string | undefined, given: ProxyOptions, command: Command): Promise<void> {
  await runCheck<TrafficRule, ProxyOptions>({
    ...{ command, options: given, subject: url ?? "" },
    describe: async (options, config) => {
      const target = requireTarget(url ?? config.baseUrl, options);
      const subject = target.href.replace(/\/$/, "");
      const tls = readCertificate(options.tlsCert, options.tlsKey, "countersign proxy");
      requireTls(options.host, { ...(tls && { tls }), behindTls: options.behindTls });
      return {
        command: "countersign proxy",
        subject,
        suite: await trafficRules(),
        run: async ({ planned, document, mask, onProgress }) => {
          const { live, finish } = checkLive({
            ...{ document, planned, mask, includePlanned: options.includePlanned, onProgress },
            reproduce: ({ id }) => `countersign check traffic --only ${id} recorded.har`,
            onBreach: (found) => onProgress({ event: "note", says: describe(found, mask.text) }),
          });
          const stopped = untilStopped();
          const proxy = await listen({ target, live, ...(tls && { tls }) }, options);
          announce(proxy, subject, options);
          await stopped;
          await proxy.close();
          return finish();
        },
      };
    },
  });
}

function requireTarget(given: string | undefined, { privateNetwork }: ProxyOptions): URL {
  const target = new URL(requireBaseUrl(given));
  const host = target.hostname.replace(/^\[(.*)\]$/, "$1");
  if (target.protocol === "http:" && !isLoopback(host) && !privateNetwork) throw new PlainUpstreamError(host);
  return target;
}

async function listen(
  way: Pick<Parameters<typeof startProxy>[0], "target" | "live" | "tls">,
  { host, port, behindTls, annotate }: ProxyOptions,
): Promise<RunningProxy> {
  // With TLS of any kind others reach it, under whichever name they know it by.
  const isOwnHost = (name: string) => way.tls !== undefined || behindTls || judgeHost(name) === undefined;
  const scheme = way.tls || behindTls ? "https" : "http";
  try {
    return await startProxy({ ...way, host, port, isOwnHost, scheme, annotates: annotate });
  } catch (error) {
    if (isListenError(error)) throw new CannotListenError(host, port, error);
    throw error;
  }
}

/** The first line is what programs wait for; with --json stdout is for the report alone. */
function announce({ url }: RunningProxy, subject: string, { json, quiet }: ProxyOptions): void {
  const stream = json ? process.stderr : process.stdout;
  stream.write(`Countersign is listening on ${url}\n`);
  if (!json && !quiet) {
    stream.write(`  passes on to ${subject} and judges what passes; Ctrl-C ends it and writes the reports\n`);
  }
}

function describe({ rule, breach }: TrafficBreach, mask: (text: string) => string): string {
  const [colour, label] = rule.level === "must" ? (["red", "FAIL"] as const) : (["yellow", "warn"] as const);
  const { number } = breach.exchange ?? {};
  const request = number === undefined ? "" : `request ${number}: `;
  return `  ${stdoutPaint()(colour, label)} ${rule.id}: ${request}${mask(breach.message)}`;
}
