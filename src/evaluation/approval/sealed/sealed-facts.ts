import type { Facts } from "../../../decisions/facts/facts";
import { readCanonicalText } from "../../../decisions/facts/read-canonical-text";
import { approvalOf } from "../../year/committee/approval-records";
import type { YearData } from "../../year/year-data";
import { unpackText } from "../../../text/packed-text";

/**
 * The facts sealed at the approval in force, or at the one whose record is lost.
 * @returns `null` where they are missing or damaged.
 */
export async function sealedFacts(data: Pick<YearData, "log" | "seals">): Promise<Facts | null> {
  const sealed = lostApproval(data) ?? approvalOf(data.log).approved?.version;
  const seal = data.seals?.find(({ version }) => version === sealed);
  if (seal === undefined) return null;
  return readCanonicalText(await unpackText(seal.packed).catch(() => ""));
}

/**
 * The version whose approved values the workbook keeps while its log knows no such approval.
 * @returns Nothing where every seal has its record.
 */
export function lostApproval({ log, seals = [] }: Pick<YearData, "log" | "seals">): number | undefined {
  const { approved, earlier } = approvalOf(log);
  const known = [approved, ...earlier].map((one) => one?.version);
  return seals.find(({ version }) => !known.includes(version))?.version;
}
