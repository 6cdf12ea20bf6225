// Joins OpenAPI documents of one server into one, each path behind its document's own `servers` URL:
// node join-documents.mjs http://127.0.0.1:4301 /skServer/openapi/security /skServer/openapi/resources > contract.json
const [origin, ...locations] = process.argv.slice(2);
const documents = await Promise.all(
  locations.map(async (location) => (await fetch(new URL(location, origin))).json()),
);
const [first] = documents;
const paths = documents.flatMap(({ paths, servers, security }) => {
  const base = (servers?.[0]?.url ?? "").replace(/\/$/, "");
  return Object.entries(paths).map(([path, item]) => [base + path, secured(item, security)]);
});
const components = {};
for (const document of documents) {
  for (const [kind, named] of Object.entries(document.components ?? {})) {
    components[kind] = { ...components[kind], ...named };
  }
}
const { openapi, info } = first;
process.stdout.write(
  `${JSON.stringify({ openapi, info, paths: Object.fromEntries(paths), components }, null, 2)}\n`,
);

/** What a document asks of all its operations is written at each of them. */
function secured(item, security) {
  const methods = Object.entries(item).map(([name, operation]) => [
    name,
    security && operation.responses && !operation.security ? { ...operation, security } : operation,
  ]);
  return Object.fromEntries(methods);
}
