import { describe, expect, it } from "vitest";
import { readContract } from "../contract/contract.ts";
import type { Json, JsonObject } from "../contract/json.ts";
import type { MediaType } from "../contract/operation.ts";
import { bodyFormOf, mediaToWrite, writeBody } from "./body.ts";

const list = ["a b", "c"];

/** Says how the members of a form are written, by the Encoding Object of OpenAPI 3.0 and 3.1. */
const forms: readonly (readonly [encoding: JsonObject, value: Json, want: string | undefined])[] = [
  [{}, { name: "Ann & Bo", age: 4, isNew: true }, "name=Ann%20%26%20Bo&age=4&isNew=true"],
  [{}, { tags: list }, "tags=a%20b&tags=c"],
  [{ tags: { explode: false } }, { tags: list }, "tags=a%20b,c"],
  [{ tags: { style: "pipeDelimited" } }, { tags: list }, "tags=a%20b%7Cc"],
  [{}, { to: { city: "x" } }, "to=%7B%22city%22%3A%22x%22%7D"],
  [{ to: { style: "deepObject" } }, { to: { city: "x" } }, "to%5Bcity%5D=x"],
  [{ to: { style: "form" } }, { to: { city: "x" } }, "city=x"],
  [{ tags: { contentType: "application/json" } }, { tags: list }, "tags=%5B%22a%20b%22%2C%22c%22%5D"],
  [{ url: { allowReserved: true } }, { url: "http://a/?b=c&d" }, "url=http://a/?b=c%26d"],
  [{}, { to: null }, undefined],
  [{}, "text", undefined],
];

describe("application/x-www-form-urlencoded", () => {
  for (const [encoding, value, want] of forms) {
    it(`writes ${JSON.stringify(value)}, encoded by ${JSON.stringify(encoding)}, as ${want ?? "nothing"}`, () => {
      const written = write("application/x-www-form-urlencoded", { encoding }, value);
      expect(written && textOf(written)).toBe(want);
    });
  }
});

const upload: JsonObject = {
  type: "object",
  properties: {
    name: { type: "string" },
    tags: { type: "array", items: { type: "string" } },
    to: { type: "object" },
    scan: { type: "string", format: "binary" },
    pages: { type: "array", items: {} },
    photo: { contentMediaType: "image/gif" },
    key: { type: "string", contentEncoding: "base64", contentMediaType: "image/png" },
  },
};

describe("multipart/form-data", () => {
  it("has a part for each member and each item, objects in JSON", () => {
    const value = { name: 'A "B"', tags: list, to: { city: "x" } };
    const written = write("multipart/form-data", { schema: upload }, value);
    expect(written?.contentType).toBe("multipart/form-data; boundary=countersign-boundary");
    expect(written && textOf(written)).toBe(
      [
        "--countersign-boundary",
        'Content-Disposition: form-data; name="name"',
        "",
        'A "B"',
        "--countersign-boundary",
        'Content-Disposition: form-data; name="tags"',
        "",
        "a b",
        "--countersign-boundary",
        'Content-Disposition: form-data; name="tags"',
        "",
        "c",
        "--countersign-boundary",
        'Content-Disposition: form-data; name="to"',
        "Content-Type: application/json",
        "",
        '{"city":"x"}',
        "--countersign-boundary--",
        "",
      ].join("\r\n"),
    );
  });

  it("holds files where the schema stands for bytes, of the media type that the contract gives them", async () => {
    const encoding = { scan: { contentType: "image/jpeg, image/png" }, pages: { contentType: "text/*" } };
    const value = { scan: "x", pages: ["one", "two"], photo: "x", key: "eA==" };
    const form = await parsed(write("multipart/form-data", { schema: upload, encoding }, value));
    const files = form.getAll("pages").concat(form.getAll("scan"), form.getAll("photo"));
    expect(files.map((file) => (file instanceof File ? [file.name, file.type] : file))).toEqual([
      ["countersign.txt", "text/plain"],
      ["countersign.txt", "text/plain"],
      ["countersign.png", "image/png"],
      ["countersign.gif", "image/gif"],
    ]);
    const [page, , png] = files;
    expect(page instanceof File && (await page.text())).toBe("one");
    expect(png instanceof File && [...(await png.bytes()).slice(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
    expect(form.get("key")).toBe("eA==");
  });

  it("gives a part the headers that its encoding asks for", () => {
    const headers = {
      "X-Digest": { required: true, schema: { enum: ["none"] } },
      "X-Other": { schema: { type: "string" } },
      "Content-Type": { required: true, schema: { type: "string" } },
    };
    const written = write(
      "multipart/form-data",
      { schema: upload, encoding: { name: { headers } } },
      { name: "x" },
    );
    expect(written && textOf(written)).toContain('name="name"\r\nX-Digest: none\r\n\r\nx\r\n');
  });

  it("is parted by what none of its parts holds", async () => {
    const name = "--countersign-boundary\r\n--countersign-boundary-";
    const form = await parsed(write("multipart/form-data", { schema: upload }, { name }));
    expect([...form]).toEqual([["name", name]]);
  });

  it("writes a member as the style of its encoding has it, where it has one", async () => {
    const encoding = { tags: { explode: false } };
    const form = await parsed(write("multipart/form-data", { schema: upload, encoding }, { tags: list }));
    expect([...form]).toEqual([["tags", "a b,c"]]);
  });
});

describe("a body that is no object", () => {
  it("is its own text, where it is text, and a small file of its type, where it is one", () => {
    expect(write("text/plain", {}, "a b")).toEqual({ contentType: "text/plain", content: { text: "a b" } });
    const bytes = new TextEncoder().encode("a b");
    const type = "application/octet-stream";
    expect(write(type, {}, "a b")).toEqual({ contentType: type, content: { bytes } });
    expect(write("text/plain", {}, { a: 1 })).toBeUndefined();
  });
});

it("of several media types each form is written, JSON first, then the one that says most of what is valid", () => {
  const contract = readContract({ openapi: "3.1.1", paths: {} });
  const choose = (...types: string[]) => {
    const media = types.map((type) => ({ type, examples: [] }));
    return mediaToWrite({ required: true, media }, contract).map(({ type }) => type);
  };
  expect(choose("multipart/form-data", "application/merge-patch+json")).toEqual([
    "application/merge-patch+json",
    "multipart/form-data",
  ]);
  expect(choose("image/png", "text/plain", "multipart/form-data")).toEqual([
    "multipart/form-data",
    "text/plain",
    "image/png",
  ]);
  expect(choose("application/xml", "multipart/mixed", "application/*+json", "image/*")).toEqual([]);
  expect(bodyFormOf("Application/JSON; charset=utf-8")).toBe("json");
});

it("of ranges alone one type is written, by what the schema stands for, and none where another type is named", () => {
  const schemas = { thing: { type: "object" }, bytes: { type: "string", format: "binary" } };
  const contract = readContract({ openapi: "3.1.1", paths: {}, components: { schemas } });
  const choose = (schema: string, ...types: string[]) => {
    const media = types.map((type) => ({ type, schema: `/components/schemas/${schema}`, examples: [] }));
    return mediaToWrite({ required: true, media }, contract).map(({ type, isOfRange }) => [type, isOfRange]);
  };
  expect(choose("thing", "*/*")).toEqual([["application/json", true]]);
  expect(choose("bytes", "application/*")).toEqual([["application/octet-stream", true]]);
  expect(choose("thing", "multipart/mixed", "text/*", "*/*")).toEqual([["text/plain", true]]);
  expect(choose("thing", "application/json", "*/*")).toEqual([["application/json", undefined]]);
});

it("XML is written as an example of it says, where one is XML", () => {
  const contract = readContract({ openapi: "3.1.1", paths: {} });
  const choose = (example: Json) =>
    mediaToWrite({ required: true, media: [{ type: "text/xml", examples: [example] }] }, contract).length;
  expect(["<a/>", { a: 1 }, "a"].map(choose)).toEqual([1, 0, 0]);
});

function write(type: string, media: JsonObject, value: Json) {
  const content = { [type]: { schema: {}, ...media } };
  const contract = readContract({ openapi: "3.1.1", paths: { "/": { post: { requestBody: { content } } } } });
  const read: MediaType | undefined = contract.operations[0]?.requestBody?.media[0];
  return read && writeBody(contract, read, value);
}

function textOf({ content }: NonNullable<ReturnType<typeof write>>): string | undefined {
  if ("bytes" in content) return new TextDecoder().decode(content.bytes);
  return "text" in content ? content.text : undefined;
}

function parsed(written: ReturnType<typeof write>): Promise<FormData> {
  if (!written || !("bytes" in written.content)) throw new TypeError("No form was written.");
  const body = new Uint8Array(written.content.bytes);
  return new Response(body, { headers: { "Content-Type": written.contentType } }).formData();
}
