/** The comment on top of every generated file that can hold a comment (JSON cannot). */
export const banner = `/*
 * Made from openapi/openapi.yaml by src/codegen. Do not edit: change the contract and run
 * \`npm run generate\`.
 */
`;
