/** Many times what a detached signature has, with its certificates and the stamp of the time. */
export const mostSignatureBytes = 200_000;

/** Why a file is not kept as a signature. */
export type SignatureFault = "empty" | "too-large" | "not-cms";

/** What a signature begins with, past the length: the object identifier of signed data (1.2.840.113549.1.7.2). */
const signedData = [0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02] as const;

/** Letters of base64 that hold the beginning. */
const beginning = 64;

/**
 * Whether a file can be a signature as NCALayer makes it: CMS signed data, as bytes or as base64 with or without its frame.
 * @param bytes The whole file.
 * @returns What is wrong with it; that nothing is says nothing of whether the signature is good.
 * @see RFC 5652
 */
export function signatureFault(bytes: Uint8Array): SignatureFault | undefined {
  if (bytes.length === 0) return "empty";
  if (bytes.length > mostSignatureBytes) return "too-large";
  return isSignedData(bytes) || isSignedData(decoded(bytes)) ? undefined : "not-cms";
}

/** A sequence, its length in one of the forms of DER or BER, and the identifier. */
function isSignedData(bytes: Uint8Array): boolean {
  const [tag, length = 0] = bytes;
  if (tag !== 0x30) return false;
  const from = 2 + (length > 0x80 ? length - 0x80 : 0);
  return signedData.every((byte, at) => bytes[from + at] === byte);
}

/** The first bytes of a text in base64; none where it is no such text. */
function decoded(bytes: Uint8Array): Uint8Array {
  const text = new TextDecoder().decode(bytes.subarray(0, 2 * beginning + 128));
  const letters = text
    .replace(/^\uFEFF?-----BEGIN [A-Z0-9 ]{1,30}-----/, "")
    .replace(/\s/g, "")
    .slice(0, beginning);
  if (!/^[A-Za-z0-9+/]{16,64}$/.test(letters)) return new Uint8Array();
  const whole = letters.slice(0, letters.length - (letters.length % 4));
  return Uint8Array.from(atob(whole), (letter) => letter.charCodeAt(0));
}
