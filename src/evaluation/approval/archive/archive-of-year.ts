import type { ArchivedSignature, ArchivedYear } from "../../../decisions/archive/archived-year";
import { blocksOf } from "../../../rating/criteria/blocks-of";
import { prizeBasisOf } from "../../../rating/awards/prize-basis";
import type { Rating } from "../../../rating/rating";
import type { YearData } from "../../year/year-data";
import { decidedResults } from "../../year/committee/decided-results";
import { approvalOf } from "../../year/committee/approval-records";

/**
 * The record of an approved year for the archive.
 * @param data The year.
 * @param rating Its result.
 * @returns `null` where the year is not approved, or of demonstration data: these never become results of the union.
 */
export function archiveOfYear(data: YearData, rating: Rating): ArchivedYear | null {
  const { approved, signatures } = approvalOf(data.log);
  if (approved === undefined || approved.practice || data.synthetic) return null;
  const { organisations, places, awards, encouraged } = decidedResults(data, rating);
  const basis = prizeBasisOf(data.edition, data.settings);
  const names = new Map(data.organisations.map(({ id, kk, ru }) => [id, { kk, ru }]));
  const { body, protocol, item, date } = approved.details;
  const kept = new Map(data.signatures?.map(({ hash, content }) => [hash, content]));
  const signed = signatures
    .filter(({ version }) => version === approved.version)
    .map(({ signature }): ArchivedSignature => {
      const content = kept.get(signature.hash);
      return { ...signature, ...(content !== undefined && { content }) };
    });
  return {
    year: data.year,
    source: "approved",
    version: approved.version,
    edition: data.edition,
    ...(basis !== "total" && { prizesBy: basis }),
    paper: { body, protocol, item, date },
    fingerprint: approved.fingerprint,
    ...(signed.length > 0 && { signatures: signed }),
    parts: blocksOf(data.criteria).flatMap((id) => {
      const block = data.criteria.blocks.find((one) => String(one.block) === String(id));
      return block ? [{ id: String(id), name: { kk: block.kk, ru: block.ru } }] : [];
    }),
    results: organisations.map(({ id, total, blockScores, byDecision }) => {
      const place = places.get(id) ?? null;
      const prize = awards.prizes.find((one) => one.id === id)?.place;
      const parts = Object.entries(blockScores).flatMap(([block, score]) =>
        score === null ? [] : [[block, score] as const],
      );
      return {
        id,
        name: names.get(id) ?? { kk: id, ru: id },
        ...(place !== null && { place }),
        ...(total !== null && { total }),
        ...(byDecision !== undefined && { byDecision }),
        ...(parts.length > 0 && { parts: Object.fromEntries(parts) }),
        ...(prize !== undefined && { prize }),
        ...(encouraged.includes(id) && { encouraged: true }),
      };
    }),
  };
}
