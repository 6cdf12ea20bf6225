/** Reports a document that cannot serve as a contract. */
export class NotOpenApiError extends Error {
  override readonly name = "NotOpenApiError";
  readonly code = "not-openapi";
  readonly expected = true;

  constructor(source: string, problem: string) {
    super(`${source} ${problem}: give an OpenAPI 3.1 document that describes the operations to check.`);
  }
}
