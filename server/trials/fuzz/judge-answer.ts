import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { document } from "../../../src/contract/document.ts";
import { isProblemCode, type OperationId } from "../../../src/contract/index.ts";
import { type DeclaredResponse, responseOf, type Schema } from "./contract-schemas.ts";
import { undeclaredIn } from "./undeclared.ts";

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

// Compiled from the document, not by the generator whose validators the server uses.
const ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: true });
addFormats.default(ajv);
ajv.addSchema({ ...document, $id: "contract" });
const compiled = new Map<string, ValidateFunction>();

/** Headers that a browser or a cache is to have with every answer. */
const always = ["Content-Security-Policy", "X-Content-Type-Options", "Referrer-Policy", "X-Request-Id"];
const telling = ["Server", "X-Powered-By", "Via"];

/** Judges an answer against the contract's document. Answers the faults. */
export function judgeAnswer(operationId: OperationId, answer: Answer): string[] {
  const { status, headers } = answer;
  const declared = responseOf(operationId, status);
  if (declared === undefined) return [`declares no ${status}`];
  return [
    ...(status >= 500 ? [`failed with ${status}`] : []),
    ...judgeBody(declared, answer),
    ...judgeHeaders(declared, headers),
    ...always.filter((name) => !headers.has(name)).map((name) => `has no ${name}`),
    ...telling.filter((name) => headers.has(name)).map((name) => `tells ${name}: ${headers.get(name)}`),
    ...(status >= 400 ? judgeProblem(answer) : []),
  ];
}

function judgeBody({ content, place }: DeclaredResponse, { headers, text }: Answer): string[] {
  const [type, declared] = Object.entries(content ?? {})[0] ?? [];
  if (type === undefined || declared === undefined)
    return text === "" ? [] : ["has a body, and declares none"];
  if (headers.get("Content-Type") !== type) return [`came as ${headers.get("Content-Type")}`];
  const value: unknown = JSON.parse(text);
  const schemaPlace = `${place}/content/${type.replaceAll("/", "~1")}/schema`;
  const isValid = compile(schemaPlace, { $ref: `contract${encodeURI(schemaPlace)}` });
  const violations = isValid(value) ? [] : [ajv.errorsText(isValid.errors)];
  return [...violations, ...undeclaredIn(value, declared.schema).map((pointer) => `shows ${pointer}`)];
}

function judgeHeaders({ headers: declared, place }: DeclaredResponse, headers: Headers): string[] {
  return Object.entries(declared).flatMap(([name, { required, schema }]) => {
    const text = headers.get(name);
    if (text === null) return required ? [`has no ${name}`] : [];
    const isValid = compile(`${place}/headers/${name}`, schema);
    const value = schema.type === "integer" ? Number(text) : text;
    return isValid(value) ? [] : [`${name} is ${text}: ${ajv.errorsText(isValid.errors)}`];
  });
}

function judgeProblem({ status, text }: Answer): string[] {
  const problem = JSON.parse(text);
  const faults: string[] = [];
  if (problem.status !== status) faults.push(`says ${problem.status} and is ${status}`);
  if (!isProblemCode(problem.code)) faults.push(`has the unknown code ${problem.code}`);
  if (problem.type !== `/docs/problems#${problem.code}`) faults.push(`has the type ${problem.type}`);
  if (isForMembers(status) && !problem.gate && !problem.errors?.length)
    faults.push("names no member at fault");
  const isDenial = status === 401 || status === 403;
  if (isDenial && !(problem.error && problem.error_description)) faults.push("lacks the members of OAuth");
  if (/\n\s+at |node:|\.ts\b|sqlite|postgres/i.test(text)) faults.push("shows its inside");
  return faults;
}

/** Tells whether a status says that something of the request is at fault, rather than who sends it, to what, or how often. */
function isForMembers(status: number): boolean {
  return status < 500 && ![401, 403, 404, 405, 409, 429].includes(status);
}

function compile(place: string, schema: Schema): ValidateFunction {
  const known = compiled.get(place);
  if (known !== undefined) return known;
  const validator = ajv.compile(schema);
  compiled.set(place, validator);
  return validator;
}
