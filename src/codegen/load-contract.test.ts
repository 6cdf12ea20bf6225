import { expect, test } from "vitest";
import { ContractError } from "./contract-error.ts";
import { fixturePath, loadFixture } from "./fixtures/fixture-contract.ts";
import { temporaryFolder } from "./fixtures/temporary-folder.ts";
import { loadContract } from "./load-contract.ts";

const head = 'openapi: 3.1.0\ninfo: {title: T, version: "1"}\n';

/** Puts FOLDER for the folder of the case, whose name differs from run to run. */
async function refusal(files: Record<string, string>, location: string, overlays: string[] = []) {
  using folder = temporaryFolder(files);
  const inFolder = (name: string) => (/^https?:/.test(name) ? name : folder.file(name));
  const loading = loadContract(inFolder(location), { overlays: overlays.map(inFolder), fetch: failingFetch });
  const error: unknown = await loading.then(
    () => "no error",
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ContractError)) throw error;
  return {
    code: error.code,
    message: error.message.replaceAll(folder.path, "FOLDER"),
    expected: error.expected,
  };
}

const failingFetch: typeof fetch = async (input) => {
  if (String(input).includes("missing")) return new Response("", { status: 404, statusText: "Not Found" });
  throw new TypeError("fetch failed", { cause: Object.assign(new Error(), { code: "ECONNREFUSED" }) });
};

test.each([
  {
    title: "a file that is not there",
    given: {},
    location: "none.yaml",
    want: [
      "contract-not-found",
      "There is no file FOLDER/none.yaml: give a path or URL where the document is.",
    ],
  },
  {
    title: "a folder",
    given: { "sub/a.yaml": "" },
    location: "sub",
    want: [
      "contract-not-found",
      "FOLDER/sub could not be read (Expected a file but received a folder at FOLDER/sub): give a path or URL where the document is.",
    ],
  },
  {
    title: "a host that does not answer",
    given: {},
    location: "http://127.0.0.1:9/a.yaml",
    want: [
      "contract-unreachable",
      "http://127.0.0.1:9/a.yaml could not be fetched (ECONNREFUSED): check the address and that the host answers.",
    ],
  },
  {
    title: "an address that answers 404",
    given: {},
    location: "http://127.0.0.1:9/missing.yaml",
    want: [
      "contract-unreachable",
      "http://127.0.0.1:9/missing.yaml could not be fetched (404 Not Found): check the address and that the host answers.",
    ],
  },
  {
    title: "YAML that is not well-formed",
    given: { "a.yaml": "a: [1\nb: {" },
    location: "a.yaml",
    want: [
      "contract-syntax",
      "FOLDER/a.yaml is not well-formed on line 2, column 1 (deficient indentation): correct the syntax there.",
    ],
  },
  {
    title: "a part that is not well-formed",
    given: { "a.yaml": `${head}paths: {/a: {$ref: b.yaml}}`, "b.yaml": "get: {\n" },
    location: "a.yaml",
    want: [
      "contract-syntax",
      "FOLDER/b.yaml is not well-formed on line 2, column 1 (deficient indentation): correct the syntax there.",
    ],
  },
  {
    title: "a text",
    given: { "a.yaml": "hello" },
    location: "a.yaml",
    want: [
      "contract-not-openapi",
      'FOLDER/a.yaml is not an OpenAPI document: it has no "openapi" member; give the path or URL of one that has.',
    ],
  },
  {
    title: "Swagger 2.0",
    given: { "a.yaml": 'swagger: "2.0"' },
    location: "a.yaml",
    want: [
      "contract-not-openapi",
      "FOLDER/a.yaml is OpenAPI 2.0, and only 3.0 and 3.1 are read: convert it first.",
    ],
  },
  {
    title: "OpenAPI 3.2",
    given: { "a.yaml": "openapi: 3.2.0" },
    location: "a.yaml",
    want: [
      "contract-not-openapi",
      "FOLDER/a.yaml is OpenAPI 3.2.0, and only 3.0 and 3.1 are read: convert it first.",
    ],
  },
  {
    title: "a document without a title",
    given: { "a.yaml": "openapi: 3.1.0\npaths: {}" },
    location: "a.yaml",
    want: [
      "contract-not-openapi",
      "FOLDER/a.yaml has no info with a title and a version, as OpenAPI demands: add them.",
    ],
  },
  {
    title: "a reference to a component that is not there",
    given: {
      "a.yaml": `${head}paths: {/a: {get: {responses: {"200": {$ref: "#/components/responses/No"}}}}}`,
    },
    location: "a.yaml",
    want: [
      "contract-broken-reference",
      "The $ref #/components/responses/No in FOLDER/a.yaml leads nowhere (at #/paths/~1a/get/responses/200): correct the reference, or add what it names.",
    ],
  },
  {
    title: "a reference to a file that is not there",
    given: { "a.yaml": `${head}paths: {/a: {$ref: no.yaml}}` },
    location: "a.yaml",
    want: [
      "contract-broken-reference",
      "The $ref no.yaml in FOLDER/a.yaml leads nowhere (at #/paths/~1a): correct the reference, or add what it names.",
    ],
  },
  {
    title: "an overlay that is none",
    given: { "a.yaml": `${head}paths: {}`, "o.yaml": "actions: []" },
    location: "a.yaml",
    overlays: ["o.yaml"],
    want: [
      "overlay-invalid",
      'FOLDER/o.yaml is not an OpenAPI Overlay: it must begin with "overlay: 1.0.0" and hold a list of actions.',
    ],
  },
  {
    title: "an overlay whose target is no JSONPath",
    given: {
      "a.yaml": `${head}paths: {}`,
      "o.yaml": 'overlay: 1.0.0\ninfo: {title: O, version: "1"}\nactions: [{target: "$[", update: {}}]',
    },
    location: "a.yaml",
    overlays: ["o.yaml"],
    want: [
      "overlay-invalid",
      expect.stringMatching(
        /^The overlay FOLDER\/o\.yaml cannot be applied at #\/actions\/0\/target: Invalid JSONPath/,
      ),
    ],
  },
])("$title is refused in one sentence that says what to do", async ({ given, location, overlays, want }) => {
  const { code, message, expected } = await refusal(given, location, overlays);
  expect([code, message]).toEqual(want);
  expect(expected).toBe(true);
});

test("parts in other files become components under their file's name", async () => {
  const { document, files } = await loadFixture();
  expect(Object.keys(document.components?.schemas ?? {})).toEqual(
    expect.arrayContaining(["Order", "HistoryEntry"]),
  );
  expect(JSON.stringify(document)).not.toMatch(/"\$ref":"[^#]/);
  expect(files.map((file) => file.split("/").at(-1))).toEqual([
    "openapi.yaml",
    "Order.yaml",
    "HistoryEntry.yaml",
  ]);
});

test("a JSON document is read as a YAML one is", async () => {
  const { document } = await loadFixture();
  using folder = temporaryFolder({ "openapi.json": JSON.stringify(document) });
  expect((await loadContract(folder.file("openapi.json"))).document).toEqual(document);
});

test("a document is fetched from a URL, and its parts relative to that URL", async () => {
  const pages: Record<string, string> = {
    "http://127.0.0.1/v1/openapi": `${head}paths: {/a: {get: {responses: {"200": {$ref: ok.yaml}}}}}`,
    "http://127.0.0.1/v1/ok.yaml": "description: Fine.",
  };
  const fetched: string[] = [];
  const { document } = await loadContract("http://127.0.0.1/v1/openapi", {
    fetch: async (input) => {
      fetched.push(String(input));
      return new Response(pages[String(input)]);
    },
  });
  expect(fetched).toEqual(Object.keys(pages));
  expect(document.components?.responses).toEqual({ ok: { description: "Fine." } });
});

test("overlays are applied in their order, after loading", async () => {
  const overlay = (title: string) =>
    `overlay: 1.0.0\ninfo: {title: O, version: "1"}\nactions:\n  - {target: $.info, update: {title: ${title}, x-${title}: true}}`;
  using folder = temporaryFolder({ "one.yaml": overlay("one"), "two.yaml": overlay("two") });
  const { document } = await loadContract(fixturePath, {
    overlays: [folder.file("one.yaml"), folder.file("two.yaml")],
  });
  expect(document.info).toMatchObject({ title: "two", "x-one": true, "x-two": true });
});

test("an OpenAPI 3.0 document comes out as 3.1", async () => {
  using folder = temporaryFolder({
    "a.yaml":
      'openapi: 3.0.3\ninfo: {title: T, version: "1"}\npaths: {}\ncomponents: {schemas: {A: {type: string, nullable: true}}}',
  });
  const { document } = await loadContract(folder.file("a.yaml"));
  expect(document.openapi).toBe("3.1.1");
  expect(document.components?.schemas).toEqual({ A: { type: ["string", "null"] } });
});
