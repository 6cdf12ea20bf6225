import { describe, expect, it } from "vitest";
import { innerPath, writtenName } from "./inner-path.ts";
import { namesIn } from "./operation-for.ts";

describe("a path template, as the judge keeps it", () => {
  it("says of what each id is that does not say so itself", () => {
    expect(innerPath("/books/{id}")).toBe("/books/{id of /books}");
    expect(innerPath("/authors/{id}/books/{slug}")).toBe(
      "/authors/{id of /authors}/books/{slug of /authors/:id:/books}",
    );
  });

  it("is left as it was where the names are plain enough", () => {
    const template = "/clients/{clientId}/orders/{orderId}";
    expect(innerPath(template)).toBe(template);
  });

  it("gives each name back as the contract writes it", () => {
    expect(namesIn(innerPath("/authors/{id}/books/{bookId}")).map(writtenName)).toEqual(["id", "bookId"]);
  });
});
