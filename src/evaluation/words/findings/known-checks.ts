import { fingerprint } from "../../../text/fingerprint";
import type { Criteria } from "../../../rating/criteria/criteria";
import { checkOperands } from "./describe-check";
import type { KnownCheckId } from "./finding-words";

/**
 * Whether a check means what the sentence of its id says.
 * Another table may reuse `C06` or `B02` for something else; then the check is told by its own names instead.
 * @param id Id of the check.
 * @param criteria The table in force; without one the illustrative table is assumed.
 */
export function isKnownCheck(id: string, criteria: Criteria | undefined): id is KnownCheckId {
  if (!Object.hasOwn(fingerprints, id)) return false;
  return criteria === undefined || checkFingerprint(id, criteria) === fingerprints[id as KnownCheckId];
}

/**
 * Eight hex digits of a check's expression and of the Kazakh names it speaks of.
 * @param id Id of a check.
 * @param criteria The table the check stands in.
 * @returns FNV-1a over UTF-16 units, or "" when the table has no such check.
 */
export function checkFingerprint(id: string, criteria: Criteria): string {
  const check = criteria.checks.find((entry) => entry.id === id);
  if (check === undefined) return "";
  if (check.implemented_by !== undefined) return hash(check.expr);
  const names = checkOperands(check.expr).map((code) => {
    const named = [...criteria.base_fields, ...criteria.indicators].find((entry) => entry.code === code);
    return `${code}=${named?.kk ?? ""}`;
  });
  return hash([check.expr, ...names].join("|"));
}

/** The second half of a fingerprint. */
function hash(text: string): string {
  return fingerprint(text).slice(8);
}

/** Fingerprints of the illustrative table; a test recomputes them. */
const fingerprints: Readonly<Record<KnownCheckId, string>> = {
  C01: "6c9a28fb",
  C02: "e49725a2",
  C03: "baa897ee",
  C04: "12ac844e",
  C05: "11f1d850",
  C06: "6bbb20fb",
  C07: "73268b3d",
  C08: "ef2e6b70",
  C09: "665b05eb",
  C10: "0f8b7397",
  C11: "470ae5d7",
  C12: "f8708c85",
  C13: "be7cbfec",
  C14: "0c333ee6",
  C15: "aad6e966",
  C16: "a54fdf5a",
  C17: "9a23a012",
  C18: "bc754812",
  C19: "94825247",
  C20: "5f7eeaff",
  C21: "382d2975",
  C22: "ed3b837a",
  C23: "f43a9f8d",
  C24: "8a8f0576",
  C25: "b0ad3ee4",
  C26: "aa3a9daf",
  C27: "126d28f8",
  C28: "93655824",
  C29: "7e1af7cf",
  C30: "179b1412",
  C31: "28f088c5",
};
