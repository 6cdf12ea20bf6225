import { flowYaml } from "../../openapi/lint/flow-yaml.ts";
import vocabulary from "../../openapi/lint/vocabulary.schema.json" with { type: "json" };

/** What is read of a schema of the vocabulary. */
interface Key {
  readonly $ref?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Key>>;
  readonly items?: Key;
}

/** Writes the page of the contract's vocabulary, from the schema that the linter holds contracts to. */
export function vocabularyPage(): string {
  return `# The vocabulary of a contract

A contract states its rules in extension keys of OpenAPI. Everything else reads them: the client, the reference
server, the docs and the conformance suite. Runtime expressions are written as in OpenAPI Links
(\`$response.body#/accessToken\`); a pointer without a \`$\` is a JSON Pointer into the body or entry it stands for.

## At the root

${keys(vocabulary.$defs.root.properties)}

## At an operation

${keys(vocabulary.$defs.operation.properties)}

## At a path parameter

${keys(vocabulary.$defs.parameter.properties)}
`;
}

function keys(properties: Readonly<Record<string, Key>>): string {
  return Object.entries(properties)
    .map(([name, key]) =>
      [`### ${name}`, key.description, example(name, key.examples?.[0]), memberList(key)]
        .filter(Boolean)
        .join("\n\n"),
    )
    .join("\n\n");
}

/** Lists what stands below a key, by its way from there. */
function memberList(key: Key, way = ""): string {
  const below = Object.entries({ ...key.properties, ...key.items?.properties });
  return below
    .map(([name, member]) => {
      const line = member.description ? `- \`${way}${name}\`: ${member.description}` : "";
      return [line, memberList(member, `${way}${name}.`)].filter(Boolean).join("\n");
    })
    .filter(Boolean)
    .join("\n");
}

function example(name: string, value: unknown): string {
  return `\`\`\`yaml\n${name}:${members(value) ?? ` ${flowYaml(value)}`}\n\`\`\``;
}

/** An object or a list with a line for each member; undefined for what fits behind the key. */
function members(value: unknown): string | undefined {
  if (Array.isArray(value) && value.some((item) => typeof item === "object")) {
    return value.map((item) => `\n  - ${flowYaml(item)}`).join("");
  }
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value)
    .map(([key, member]) => `\n  ${key}: ${flowYaml(member)}`)
    .join("");
}
