import type { Criteria } from "../../../../rating/criteria/criteria";
import { finding, type Finding } from "../../../../rating/finding";
import { matchOrganisation } from "../../../../rating/organisations/match-organisation";
import type { Organisation } from "../../../../rating/organisations/organisation";
import { askedBy } from "./asked-by";
import type { ReturnIdentity } from "./read-identity";
import { templateVersion } from "../return-layout";

/** What the year asks of a return. */
export interface ReturnExpectation {
  readonly year: number;
  readonly criteria: Criteria;
  readonly organisations: readonly Organisation[];
  /** A person has agreed that sheets whose rows were inserted or sorted are read by their codes. */
  readonly byCodes?: boolean;
}

/**
 * Judges a file by its identity.
 * @param identity What the file says it is.
 * @param expected Year, criteria and organisations of the rating.
 * @param file Name of the file, for the finding.
 * @returns Why the file is not read at all: another year, organisation, criteria table or layout.
 */
export function refuseReturn(
  identity: ReturnIdentity,
  { year, criteria, organisations }: ReturnExpectation,
  file: string,
): Finding | null {
  const { organisation } = identity;
  if (!organisations.some(({ id }) => id === organisation)) {
    const value = identity.organisationName || organisation;
    const match = matchOrganisation(value, organisations);
    const like = match.kind === "none" ? [] : match.kind === "one" ? [match.id] : match.ids;
    return finding("file.unknown-organisation", { file }, { value, ...(like.length > 0 && { like: like.join(", ") }) });
  }
  if (identity.year !== year) {
    return finding("file.wrong-year", { organisation, file }, { value: identity.year, expected: year });
  }
  const asked = askedBy(identity, criteria);
  if (asked === "other-criteria") return finding("file.other-criteria", { organisation, file });
  const isSameLayout = identity.templateVersion === templateVersion && asked !== "changed-layout";
  return isSameLayout ? null : finding("file.changed-layout", { organisation, file });
}
