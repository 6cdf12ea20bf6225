import type { Requirement } from "./requirement.ts";

/** Errors, transport and logs. */
export const answers: readonly Requirement[] = [
  { id: "ERR-01", isFirst: true, says: "Every refusal and failure is a problem document." },
  { id: "ERR-02", says: "OAuth's endpoints answer in OAuth's form.", notHere: "There are none yet." },
  { id: "ERR-03", isFirst: true, says: "Every problem type that is ever answered is explained in the docs." },
  { id: "ERR-04", isFirst: true, says: "No answer shows a stack, a statement, a path or a version." },
  { id: "ERR-05", says: "Problems point at the member at fault, and repeat no secret." },
  { id: "ERR-06", says: "401 and 403 also carry OAuth's error members." },
  {
    id: "ERR-07",
    isFirst: true,
    says: "A bug is answered as one, found in the log by its id, and not felt by the next request.",
  },
  { id: "ERR-08", says: "Who is to wait is told how many seconds." },
  { id: "ERR-09", says: "What is no HTTP is answered, and the connection closed." },
  { id: "ERR-10", says: "A request id is taken over where it is harmless, and replaced where not." },
  { id: "TRN-01", isFirst: true, says: "Slow and idle connections are closed in time." },
  {
    id: "TRN-02",
    isFirst: true,
    says: "A body too large is refused before anybody acts on it, however it is framed.",
  },
  { id: "TRN-03", says: "Headers too large or too many are refused." },
  { id: "TRN-04", isFirst: true, says: "Framing that two parties might read differently is refused." },
  { id: "TRN-05", says: "The HTTP parser is the strict one." },
  {
    id: "TRN-06",
    says: "Many pipelined requests take bounded memory.",
    open: "Connections end after 1000 requests; memory is looked at in the benchmark.",
  },
  { id: "TRN-07", isFirst: true, says: "A request for two hosts, or for none, is refused." },
  { id: "TRN-08", isFirst: true, says: "No address in an answer is made of what the request said." },
  {
    id: "TRN-09",
    isFirst: true,
    says: "Every answer has the headers that keep browsers and caches careful.",
  },
  { id: "TRN-10", says: "Only the origins that were listed read answers in a browser." },
  {
    id: "TRN-11",
    isFirst: true,
    says: "A limit lets as many through as it says, however many come at once.",
  },
  { id: "TRN-12", says: "A forwarded-for header changes nothing for a limit." },
  {
    id: "TRN-13",
    says: "What costs more has limits of its own.",
    open: "Guessing, mails and sign-ups have such limits; other requests have none yet.",
  },
  {
    id: "TRN-14",
    says: "A server that has too much to do says so at once.",
    open: "Password hashing alone has a bounded queue so far.",
  },
  { id: "TRN-15", isFirst: true, says: "A server that is told to stop finishes what it began." },
  { id: "TRN-16", isFirst: true, says: "After a timeout it can be found out what became of a write." },
  {
    id: "TRN-17",
    says: "Beyond the own machine only HTTPS is spoken.",
    open: "The reference server speaks plain HTTP on loopback by default; TLS is a proxy's.",
  },
  {
    id: "TRN-18",
    says: "Memory does not grow with the number of requests.",
    open: "The benchmark measures it; no test does.",
  },
  {
    id: "LOG-01",
    isFirst: true,
    says: "No secret that ever came in stands in a log, a database or a document.",
  },
  { id: "LOG-02", says: "Each request leaves one line of JSON." },
  { id: "LOG-03", says: "Secrets in a query do not reach the log." },
  { id: "LOG-04", says: "The sandbox's own routes are not there outside the sandbox." },
  { id: "LOG-05", says: "No header and no page tells which versions run." },
];
