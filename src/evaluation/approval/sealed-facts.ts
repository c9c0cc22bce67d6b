import type { Facts } from "../../decisions/facts/facts";
import { readCanonicalText } from "../../decisions/facts/read-canonical-text";
import { approvalOf } from "../year/committee/approval-records";
import type { YearData } from "../year/year-data";
import { unpackText } from "../../text/packed-text";

/**
 * The facts sealed at the approval in force.
 * @returns `null` where they are missing or damaged.
 */
export async function sealedFacts({ log, seals = [] }: YearData): Promise<Facts | null> {
  const { approved } = approvalOf(log);
  const seal = seals.find(({ version }) => version === approved?.version);
  if (seal === undefined) return null;
  return readCanonicalText(await unpackText(seal.packed).catch(() => ""));
}
