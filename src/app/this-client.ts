import type { Preferences } from "../evaluation/year/ports";

/**
 * What tells this Excel on this machine from those of colleagues in the same workbook; it says nothing about the user.
 * @param preferences Where it is kept; where they forget it, each opening of the pane is another one.
 * @returns A few letters and digits.
 */
export function thisClient(preferences: Preferences): string {
  const known = preferences.get("client");
  if (known !== undefined && known !== "") return known;
  const client = Array.from(crypto.getRandomValues(new Uint8Array(6)), (byte) => byte.toString(36)).join("");
  preferences.set("client", client);
  return client;
}
