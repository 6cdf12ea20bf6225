import { BaseResolver, bundle, createConfig, type Document } from "@redocly/openapi-core";
import { ContractError } from "./contract-error.ts";
import { explainLoadFailure, explainProblem } from "./explain-load-failure.ts";
import { isJsonObject, type JsonObject, type OpenApiDocument } from "./openapi-document.ts";
import { upgradeTo31 } from "./upgrade-to-3-1.ts";

export interface LoadOptions {
  /** OpenAPI Overlay documents, files or URLs, applied in this order after loading; default none. */
  readonly overlays?: readonly string[];
  /** Used for `http:` and `https:` locations; default the global fetch. */
  readonly fetch?: typeof globalThis.fetch;
  /** How long one file may take to arrive over the network, in milliseconds; default 30000. */
  readonly timeoutMs?: number;
}

export interface LoadedContract {
  /** One document whose references all point inside it; OpenAPI 3.0 comes out as 3.1. */
  readonly document: OpenApiDocument;
  /** Absolute paths and URLs of everything that was read. */
  readonly files: readonly string[];
}

/**
 * Loads an OpenAPI 3.0 or 3.1 document, YAML or JSON, from a file or a URL, with all that it refers to, and
 * applies overlays to it.
 *
 * @throws ContractError for everything that can be wrong with the input, as one sentence.
 * @see https://spec.openapis.org/overlay/v1.0.0.html
 */
export async function loadContract(location: string, options: LoadOptions = {}): Promise<LoadedContract> {
  const externalRefResolver = new BaseResolver({
    http: { headers: [], customFetch: fetchWithLimit(options) },
  });
  const overlays = [...(options.overlays ?? [])];
  const root = await openDocument(externalRefResolver, location);
  refuseOtherVersions(root.parsed, location);
  for (const overlay of overlays) await checkOverlay(externalRefResolver, overlay);

  const result = await bundle({
    doc: root,
    config: await createConfig({}),
    externalRefResolver,
    overlays,
  }).catch((cause: unknown) => {
    throw explainLoadFailure(cause, location);
  });
  const problem = result.problems.find(({ severity }) => severity === "error");
  if (problem !== undefined) throw explainProblem(problem);

  return {
    document: upgradeTo31(asDocument(result.bundle.parsed, location)),
    files: [...result.fileDependencies],
  };
}

async function openDocument(resolver: BaseResolver, location: string): Promise<Document> {
  try {
    const document = await resolver.resolveDocument(null, location, true);
    if (document instanceof Error) throw document;
    return document;
  } catch (cause) {
    throw explainLoadFailure(cause, location);
  }
}

async function checkOverlay(resolver: BaseResolver, location: string): Promise<void> {
  const { parsed } = await openDocument(resolver, location);
  const version: unknown = isJsonObject(parsed) ? parsed.overlay : undefined;
  if (typeof version !== "string" || !/^1\.[0-2](\.|$)/.test(version)) {
    throw new ContractError(
      "overlay-invalid",
      `${location} is not an OpenAPI Overlay: it must begin with "overlay: 1.0.0" and hold a list of actions.`,
    );
  }
}

function refuseOtherVersions(parsed: unknown, location: string): asserts parsed is JsonObject {
  const document = isJsonObject(parsed) ? parsed : {};
  const version = document.openapi ?? document.swagger;
  if (version === undefined) {
    throw new ContractError(
      "contract-not-openapi",
      `${location} is not an OpenAPI document: it has no "openapi" member; give the path or URL of one that has.`,
    );
  }
  if (document.openapi === undefined || !/^3\.[01]\.\d/.test(String(version))) {
    throw new ContractError(
      "contract-not-openapi",
      `${location} is OpenAPI ${String(version)}, and only 3.0 and 3.1 are read: convert it first.`,
    );
  }
}

function asDocument(parsed: unknown, location: string): OpenApiDocument {
  refuseOtherVersions(parsed, location);
  if (isOpenApiDocument(parsed)) return parsed;
  throw new ContractError(
    "contract-not-openapi",
    `${location} has no info with a title and a version, as OpenAPI demands: add them.`,
  );
}

function isOpenApiDocument(document: JsonObject): document is OpenApiDocument {
  const { info, paths } = document;
  return (
    isJsonObject(info) && "title" in info && "version" in info && (paths === undefined || isJsonObject(paths))
  );
}

function fetchWithLimit({
  fetch = globalThis.fetch,
  timeoutMs = 30_000,
}: LoadOptions): typeof globalThis.fetch {
  return (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(timeoutMs) });
}
