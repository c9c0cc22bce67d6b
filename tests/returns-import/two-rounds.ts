import { remarksOfReturn, type RemarksOfReturn } from "../../src/evaluation/followup/remarks/remarks-of-return";
import type { WayRecord } from "../../src/evaluation/followup/ways/way-record";
import { wayRecords } from "../../src/evaluation/followup/ways/way-records";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import { mergeReturn } from "../../src/evaluation/returns/import/merge-return";
import type { ReadReturn } from "../../src/evaluation/returns/import/return-file";
import { readReturnFile } from "../../src/evaluation/returns/import/read-return-file";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { toRatingInput, type YearData } from "../../src/evaluation/year/year-data";
import { takeReturns } from "../../src/evaluation/year/acts/take-returns";
import { rate } from "../../src/rating/rate";
import type { Return } from "../../src/rating/returns/return";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";

const sample = makeSample(2025, "ru");
const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };

/** Makes the file that an organisation sends of its form and of what it would look like filled. */
export type Fill = (empty: WorkbookPlan, filled: WorkbookPlan, name: string) => Promise<Uint8Array>;

/** A campaign of returns in two rounds, as the apparatus goes through it. */
export interface TwoRounds {
  readonly data: YearData;
  /** What the page of the organisation that had to mend its return said before and after. */
  readonly sent: RemarksOfReturn;
  readonly answered: RemarksOfReturn;
  /** Files of the round that counts. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Figures that the second version changed, by organisation. */
  readonly changedAgain: ReadonlyMap<string, readonly string[]>;
}

/**
 * Forms out, filled, back with a mistake in one, sent back with remarks, back again, accepted.
 * @param ids Organisations that take part.
 * @param fill How a form is filled.
 */
export async function goTwoRounds(ids: readonly string[], fill: Fill): Promise<TwoRounds> {
  const [wrong = ""] = ids;
  let data: YearData = { ...sample, returns: {}, previous: {}, log: [] };
  const note = (said: WayRecord): void => {
    data = { ...data, log: [...(data.log ?? []), ...wayRecords(said, data, signed)] };
  };
  for (const organisation of ids) note({ type: "formMade", organisation, language: "ru", table: "illustrative-1" });
  const right = (id: string): Return => sample.returns[id] ?? {};
  const faulty: Return = { ...right(wrong), figures: { ...right(wrong).figures, "1.2": null, "2.3": -12 } };
  const files = new Map<string, Uint8Array>();

  async function send(id: string, declared: Return): Promise<ReadReturn> {
    const bytes = await fill(formOf(id), formOf(id, declared), `${id}.xlsx`);
    files.set(id, bytes);
    const { year, criteria, organisations } = data;
    const read = await readReturnFile({ file: `${id}.xlsx`, bytes, year, criteria, organisations });
    if (read.kind !== "return") throw new Error(`${id} is ${read.kind}`);
    return read;
  }
  function take(reads: readonly ReadReturn[]): ReadonlyMap<string, readonly string[]> {
    const compared = reads.map((read) => ({
      ...{
        read,
        isTwice: false,
        answers: [],
        merge: mergeReturn(data.returns[read.organisation], read, data.criteria),
      },
      chosen: { source: new File([], read.file), result: read, isLeftOut: false },
    }));
    data = takeReturns(data, compared, signed);
    return new Map(compared.map(({ read, merge }) => [read.organisation, merge.changes.map(({ code }) => code)]));
  }
  const page = (): RemarksOfReturn => remarksOfReturn(data, rate(toRatingInput(data)).findings, wrong);

  const first: ReadReturn[] = [];
  for (const id of ids) first.push(await send(id, id === wrong ? faulty : right(id)));
  take(first);
  const sent = page();
  note({ type: "returnSentBack", organisation: wrong, round: sent.round, remarks: sent.remarks });
  const changedAgain = take([await send(wrong, right(wrong))]);
  const answered = page();
  for (const organisation of ids) note({ type: "returnAccepted", organisation });
  return { data, sent, answered, files, changedAgain };
}

function formOf(id: string, filled?: Return): WorkbookPlan {
  const organisation = sample.organisations.find((one) => one.id === id);
  if (organisation === undefined) throw new RangeError(`no such organisation: ${id}`);
  const previous = sample.previous[id];
  const { year, edition, criteria } = sample;
  return planReturn({
    ...{ year, edition, criteria, organisation, language: "ru", criteriaTable: "illustrative-1" },
    ...{ illustrative: true, synthetic: true, version: 1, issueId: id, issuedAt: "2026-01-10T08:00:00Z" },
    ...(previous && { previous }),
    ...(filled && {
      filled,
      signature: { filledBy: "А. Б.", phone: "1", head: "В. Г. Ахметов", post: "председатель", signedOn: "2026-01-20" },
    }),
  });
}
