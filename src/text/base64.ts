/**
 * Bytes as letters that a cell or a setting takes.
 * @example base64Of(new Uint8Array([1, 2, 3])) //=> "AQID"
 */
export function base64Of(bytes: Uint8Array): string {
  let letters = "";
  // In pieces: a call takes only so many arguments.
  for (let from = 0; from < bytes.length; from += 8192) {
    letters += String.fromCharCode(...bytes.subarray(from, from + 8192));
  }
  return btoa(letters);
}

/**
 * The bytes that were written so.
 * @throws When the text is no base64.
 */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}
