import { profiles, type ProfileName } from "../../excel-host/host/profiles";

/** What the bar offers: of each of `oneOf` one or none, of `anyOf` as many as are wanted. */
export const oneOf = {
  language: ["en-US", "ru-RU", "kk-KZ"],
  version: ["web", "mac", "ltsc-2021"],
  sheets: ["reopened", "reopened-by-position"],
} as const satisfies Readonly<Record<string, readonly ProfileName[]>>;

export const anyOf = {
  conditions: ["slow-functions", "manual-calculation", "two-people", "without-add-in", "1904"],
  troubles: ["busy-after-error", "unknown-stays", "settings-one-by-one", "fit-ignored", "empty-charts"],
} as const satisfies Readonly<Record<string, readonly ProfileName[]>>;

/**
 * Profiles by their names.
 * @param text Names with commas between them; what is none is passed over.
 * @example readProfiles("mac,other,slow-functions") //=> ["mac", "slow-functions"]
 */
export function readProfiles(text: string): readonly ProfileName[] {
  return text.split(",").filter((name): name is ProfileName => Object.hasOwn(profiles, name));
}
