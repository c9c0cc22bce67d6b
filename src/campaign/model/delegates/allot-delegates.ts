import { campaignFinding, type CampaignFinding } from "../finding";
import type { CampaignOrganisation } from "../organisation";
import type { DelegateNorm } from "../settings";
import { delegatesByNorm } from "./delegates-by-norm";
import { shareDelegates } from "./share-delegates";

/** Delegates to the Congress of one organisation. */
export interface Allotment {
  readonly organisation: string;
  readonly members: number | null;
  /** By the norm; `null` where it cannot be computed. */
  readonly delegates: number | null;
  /** By office, beside those of the norm. */
  readonly exOfficio: number;
  readonly elected: number | null;
}

/**
 * Delegates to the Congress by the norm (өкілдік нормасы / норма представительства).
 * @param organisations Those whose conferences elect delegates.
 * @param norm The norm and how it is rounded.
 * @returns An allotment for each in the order given; organisations without members have none and are told.
 * @see item 4 of the resolution of 24.06.2023
 */
export function allotDelegates(
  organisations: readonly CampaignOrganisation[],
  norm: DelegateNorm,
): { readonly allotments: readonly Allotment[]; readonly findings: readonly CampaignFinding[] } {
  const findings: CampaignFinding[] = [];
  const counted = organisations.map(({ members = 0 }) => members);
  const given = norm.mode === "largest-remainder" ? shared() : counted.map((members) => byNorm(members));

  const allotments = organisations.map((one, at) => {
    const { id, members = null, exOfficio = 0, elected = null } = one;
    const delegates = members === null ? null : (given?.[at] ?? null);
    if (elected !== null && delegates !== null && elected !== delegates) {
      const place = { organisation: id, field: "elected" };
      findings.push(campaignFinding("delegates.unlike-elected", place, { elected, due: delegates }));
    }
    return { organisation: id, members, delegates, exOfficio, elected };
  });
  return { allotments, findings };

  function byNorm(members: number): number {
    const { mode } = norm;
    if (mode === "largest-remainder") throw new Error("a total is shared, not counted by the norm");
    return delegatesByNorm(members, norm.norm, mode, norm.minimum);
  }

  function shared(): readonly number[] | null {
    const { total, minimum } = norm;
    const place = { field: "delegates.total" };
    if (total === undefined) {
      findings.push(campaignFinding("delegates.no-total", place));
      return null;
    }
    const sharing = shareDelegates(counted, total, minimum);
    if (sharing === null) {
      const least = minimum * counted.filter((members) => members > 0).length;
      findings.push(campaignFinding("delegates.total-short", place, { total, least }));
      return null;
    }
    for (const at of sharing.tied) {
      const organisation = organisations[at]?.id ?? "";
      findings.push(campaignFinding("delegates.tie", { organisation, field: "members" }, { total }));
    }
    return sharing.delegates;
  }
}
