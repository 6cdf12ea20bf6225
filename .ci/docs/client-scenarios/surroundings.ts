import { may, must, type Scenario, should } from "./scenario.ts";

const hidden = "A browser cannot see a manual redirect; there it ends in UnexpectedRedirectError.";

/** Origins, errors, telemetry, paging, and where it runs. */
export const surroundings: readonly Scenario[] = [
  must("OR-1", "Another origin gets no token, no key and no header of ours."),
  must("OR-2", "A redirect to another origin is not followed, with nothing of the request."),
  should("OR-3", `A read follows a redirect within the origin. ${hidden}`),
  should("OR-4", "A critical write follows none."),
  must("OR-5", "Nothing is followed from https to http."),
  may("OR-6", "After another origin no credential is sent in the same call."),
  must("OR-7", "A next page at another origin is not read."),
  must("OR-8", "Another origin's 401 refreshes nothing."),
  must("OR-9", "A refresh token does not follow a redirect."),
  should("OR-10", `A 401 behind such a redirect is cured once. ${hidden}`),
  must("OR-11", "No parameter leaves its place in the path."),
  must("ER-1", "No error shows a secret, however it is printed."),
  must("ER-2", "No event, log line or span does."),
  should("ER-3", "Problem documents keep members that the contract does not know."),
  must("ER-4", "An error that is not JSON is cut short, and no parser's error."),
  must("ER-5", "An answer without a body has no data and is no error."),
  should("ER-6", "A listener that throws disturbs no call, and is reported once."),
  should("ER-7", "Each attempt is a span, with the count of resendings."),
  should("ER-8", "An error names the request's id."),
  must("PG-1", "A token that expires between two pages costs no item and doubles none."),
  should("PG-2", "No page is read before it is asked for."),
  should("PG-3", "A cursor that comes again ends in an error."),
  must("EN-1", "An injected fetch is the only one that is called."),
  should("EN-2", "Every run-time sends the same."),
  must("EN-3", "No timer keeps a process alive."),
  must("EN-4", "Nothing is kept in a module."),
  should("EN-5", "A secret of a server's is refused in a browser."),
  must("EN-6", "The core imports nothing of Node's, has no side effects, and its size is measured."),
];
