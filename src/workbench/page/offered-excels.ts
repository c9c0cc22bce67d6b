import { profiles, type ProfileName } from "../../excel-host/host/profiles";

/** Excels that the bar offers; the address takes any of the profiles, several with commas: `?excel=mac,slow-functions`. */
export const offeredExcels = [
  "usual",
  "slow-functions",
  "manual-calculation",
  "two-people",
  "without-add-in",
  "ltsc-2021",
  "mac",
  "web",
  "1904",
  "reopened",
] as const satisfies readonly (ProfileName | "usual")[];

export type OfferedExcel = (typeof offeredExcels)[number];

/**
 * Profiles by their names.
 * @param text Names with commas between them; what is none is passed over.
 * @example readProfiles("mac,other,slow-functions") //=> ["mac", "slow-functions"]
 */
export function readProfiles(text: string): readonly ProfileName[] {
  return text.split(",").filter((name): name is ProfileName => Object.hasOwn(profiles, name));
}
