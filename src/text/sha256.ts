/**
 * The SHA-256 of bytes or of a text in UTF-8.
 * @returns 64 hexadecimal digits.
 * @see FIPS 180-4
 */
export async function sha256(of: Uint8Array | string): Promise<string> {
  const bytes = typeof of === "string" ? new TextEncoder().encode(of) : of;
  const digest = await crypto.subtle.digest("SHA-256", bytes as Uint8Array<ArrayBuffer>);
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
