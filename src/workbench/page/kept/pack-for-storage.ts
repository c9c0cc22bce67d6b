import { gzipOf } from "../../../text/packed-text";

/**
 * Packs texts into one of few letters, as a browser's storage takes it.
 * @param parts Texts that follow one another.
 * @returns Base64 of their gzip.
 */
export async function packForStorage(parts: readonly string[]): Promise<string> {
  const blob = await gzipOf(parts);
  return new Promise((resolve, reject) => {
    // The browser writes the letters in its own time; by hand it would hold up typing.
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
    reader.onerror = () => reject(reader.error ?? new Error("The packed text cannot be read."));
    reader.readAsDataURL(blob);
  });
}
