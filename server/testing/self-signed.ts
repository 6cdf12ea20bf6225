import { generateKeyPairSync, sign } from "node:crypto";

/** Makes a certificate for 127.0.0.1 that vouches for itself, and its key, both in PEM: nothing secret is committed. */
export function selfSigned(): { readonly cert: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const ecdsaWithSha256 = sequence(tlv(0x06, Buffer.from("2a8648ce3d040302", "hex")));
  const commonName = sequence(tlv(0x06, Buffer.from("550403", "hex")), tlv(0x0c, Buffer.from("127.0.0.1")));
  const name = sequence(tlv(0x31, commonName));
  const validity = sequence(
    tlv(0x17, Buffer.from("200101000000Z")),
    tlv(0x18, Buffer.from("20991231235959Z")),
  );
  const address = sequence(tlv(0x87, Buffer.from([127, 0, 0, 1])));
  const alternativeName = sequence(tlv(0x06, Buffer.from("551d11", "hex")), tlv(0x04, address));
  const content = sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, Buffer.from([1])),
    ecdsaWithSha256,
    name,
    validity,
    name,
    publicKey.export({ type: "spki", format: "der" }),
    tlv(0xa3, sequence(alternativeName)),
  );
  const signature = tlv(0x03, Buffer.from([0]), sign("sha256", content, privateKey));
  const certificate = sequence(content, ecdsaWithSha256, signature);
  const lines = certificate.toString("base64").replace(/.{64}/g, "$&\n");
  return {
    cert: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  };
}

function sequence(...parts: Buffer[]): Buffer {
  return tlv(0x30, ...parts);
}

/** @see https://www.itu.int/rec/T-REC-X.690 section 8.1 */
function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const size = value.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), value]);
}
