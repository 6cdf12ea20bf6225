/** Names a request in errors and records: method and path. The query is left out, since it may hold anything. */
export function targetOf(request: Request): string {
  return `${request.method} ${new URL(request.url).pathname}`;
}
