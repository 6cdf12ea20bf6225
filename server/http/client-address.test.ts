import { expect, it } from "vitest";
import { clientAddress } from "./client-address.ts";

const isProxy = (address: string) => ["10.0.0.1", "10.0.0.2", "fd00::1"].includes(address);

it.each([
  {
    title: "of a stranger is the connection's, whatever a header says",
    peer: "192.0.2.7",
    said: "198.51.100.1",
  },
  {
    title: "behind a proxy is what the proxy says",
    peer: "10.0.0.1",
    said: "198.51.100.1",
    want: "198.51.100.1",
  },
  { title: "behind a proxy over IPv6 too", peer: "fd00::1", said: "2001:db8::5", want: "2001:db8::5" },
  {
    title: "is the last that no proxy of ours has",
    peer: "10.0.0.1",
    said: "203.0.113.9, 198.51.100.1, 10.0.0.2",
    want: "198.51.100.1",
  },
  {
    title: "that the sender put before it does not count",
    peer: "10.0.0.1",
    said: "127.0.0.1, 198.51.100.1",
    want: "198.51.100.1",
  },
  { title: "of a proxy that says nothing is its own", peer: "10.0.0.1", said: undefined, want: "10.0.0.1" },
  { title: "that is none does not count", peer: "10.0.0.1", said: "unknown", want: "10.0.0.1" },
  { title: "may be written over IPv6", peer: "10.0.0.1", said: "::ffff:198.51.100.1", want: "198.51.100.1" },
  {
    title: "is unknown where the connection has none",
    peer: undefined,
    said: "198.51.100.1",
    want: undefined,
  },
])("the address $title [TRN-12]", ({ peer, said, ...rest }) => {
  expect(clientAddress(peer, said, isProxy)).toBe("want" in rest ? rest.want : peer);
});
