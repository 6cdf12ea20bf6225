const lineWidth = 110;

/**
 * Prints a JSON value as TypeScript source, each list or object on one line where it fits in 110 columns.
 * Members whose value is undefined are left out.
 */
export function literal(value: unknown, indent = "", column = indent.length): string {
  if (Array.isArray(value)) {
    return group(
      "[",
      value.map((item) => literal(item, `${indent}  `)),
      "]",
      indent,
      column,
    );
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    const printed = members.map(([name, member]) => {
      const label = `${propertyName(name)}: `;
      return label + literal(member, `${indent}  `, indent.length + 2 + label.length);
    });
    return group("{", printed, "}", indent, column);
  }
  return JSON.stringify(value);
}

function group(
  open: string,
  parts: readonly string[],
  close: string,
  indent: string,
  column: number,
): string {
  const pad = open === "{" ? " " : "";
  const line = parts.length === 0 ? open + close : `${open}${pad}${parts.join(", ")}${pad}${close}`;
  if (column + line.length < lineWidth && !line.includes("\n")) return line;
  return `${open}\n${parts.map((part) => `${indent}  ${part},\n`).join("")}${indent}${close}`;
}

function propertyName(name: string): string {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(name) ? name : JSON.stringify(name);
}
