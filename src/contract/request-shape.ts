/** How to read one operation's parameters and body from a request. */
export interface RequestShape {
  readonly parameters: readonly ParameterShape[];
  readonly body: "required" | "optional" | "none";
  /** Media types that the body may have; absent where there is no body. */
  readonly mediaTypes?: readonly string[];
}

/** How to turn the text of one parameter into a typed value. */
export interface ParameterShape {
  /** As the contract writes it; header names are compared without regard to case. */
  readonly name: string;
  readonly in: "path" | "query" | "header" | "cookie";
  readonly required?: true;
  /** The type of the value, or of each item where it is a list. */
  readonly type: "string" | "integer" | "number" | "boolean";
  /** Present where the value is a list: the name repeated for each item, or one value split at commas. */
  readonly array?: "repeated" | "comma-separated";
  /** What holds where the parameter is absent. */
  readonly default?: unknown;
}
