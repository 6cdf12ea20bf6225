import type { Hono } from "hono";
import type { AppEnvironment, Gateway } from "../http/gateway.ts";
import type { IncomingRequest } from "../http/incoming-request.ts";
import type { PipelineAnswer } from "../pipeline/run-operation.ts";
import { advanceClock } from "./operations/advance-clock.ts";
import { forceStatus } from "./operations/force-status.ts";
import { listMails } from "./operations/list-mails.ts";
import { listRequests } from "./operations/list-requests.ts";
import { resetTenant } from "./operations/reset-tenant.ts";
import { seedScenario } from "./operations/seed-scenario.ts";
import type { StageServices } from "./stage-services.ts";

type StageOperation = (incoming: IncomingRequest, services: StageServices) => Promise<PipelineAnswer>;

/** What openapi/sandbox.yaml describes, and the document itself. */
const routes: readonly { readonly method: string; readonly path: string; readonly run: StageOperation }[] = [
  { method: "POST", path: "/sandbox/reset", run: resetTenant },
  { method: "POST", path: "/sandbox/seed/:scenario", run: seedScenario },
  { method: "POST", path: "/sandbox/clock/advance", run: advanceClock },
  { method: "POST", path: "/sandbox/orders/:orderId/force", run: forceStatus },
  { method: "GET", path: "/sandbox/requests", run: listRequests },
  { method: "GET", path: "/sandbox/mails", run: listMails },
  { method: "GET", path: "/sandbox/openapi.json", run: showContract },
];

/** Adds what stages, shakes and shows a sandbox. An app that is none has nothing below `/sandbox`. */
export function addSandbox(app: Hono<AppEnvironment>, gateway: Gateway, services: StageServices): void {
  for (const { method, path, run } of routes) {
    const route = path.replaceAll(/:(\w+)/g, "{$1}");
    app.on(
      method,
      path,
      gateway.extension(route, async (incoming) => {
        await services.controls.clock.follow();
        return await run(incoming, services);
      }),
    );
    app.all(path, gateway.otherMethod(route, [method]));
  }
}

async function showContract(): Promise<PipelineAnswer> {
  const { sandboxDocument } = await import("../../src/contract/sandbox-document.ts");
  return { status: 200, body: sandboxDocument };
}
