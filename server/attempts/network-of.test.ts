import { expect, it } from "vitest";
import { networkOf } from "./network-of.ts";

it.each([
  { given: "192.0.2.7", want: "192.0.2.7" },
  { given: "::ffff:192.0.2.7", want: "192.0.2.7" },
  { given: "2001:db8:1:2:3:4:5:6", want: "2001:db8:1:2::/64" },
  { given: "2001:db8:1:2::", want: "2001:db8:1:2::/64" },
  { given: "2001:0db8:1:2::9", want: "2001:db8:1:2::/64" },
  { given: "2001:db8::1", want: "2001:db8:0:0::/64" },
  { given: "::1", want: "0:0:0:0::/64" },
  { given: "fe80::a:b:c:d", want: "fe80:0:0:0::/64" },
  { given: "1::2:3:4:5:6:7", want: "1:0:2:3::/64" },
  { given: "::1.2.3.4", want: "0:0:0:0::/64" },
])("an address counts as its network: $given", ({ given, want }) => {
  expect(networkOf(given)).toBe(want);
});
