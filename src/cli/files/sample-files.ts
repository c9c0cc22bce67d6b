import type { Language } from "../../text/language";
import { wordsOfSample } from "../../evaluation/words/sample/words-of-sample";
import { makeAnyReturn } from "../../evaluation/sample/make-any-return";
import { defaultEditions } from "../../rating/editions/default-editions";
import { editionOfYear } from "../../rating/editions/edition-of-year";
import type { OwnTable } from "../rate/own-table";
import { makeSample } from "../../evaluation/sample/make-sample";
import { fingerprint } from "../../text/fingerprint";
import { planReturn } from "../../evaluation/returns/form/plan-return";
import type { ReturnRequest, ReturnSignature } from "../../evaluation/returns/form/return-request";
import { writePlan } from "../../sheets/xlsx/write/write-plan";
import type { NewFile } from "./write-files";

/** Organisations whose sample returns are in Russian; the others' are in Kazakh. */
const russian: readonly string[] = ["AST-AKM", "PVL", "SKO", "KST", "VKO", "KRG", "ALA", "ABA"];

/**
 * What the filled return of one organisation of the sample is made from.
 * @param year Year of the sample.
 * @param id Organisation.
 * @returns The request; the same on every call.
 * @throws RangeError for an organisation the sample lacks.
 */
export function sampleRequest(year: 2024 | 2025, id: string): ReturnRequest {
  const language: Language = russian.includes(id) ? "ru" : "kk";
  const data = makeSample(year, language);
  const words = wordsOfSample(language);
  const organisation = data.organisations.find((one) => one.id === id);
  const filled = data.returns[id];
  const previous = data.previous[id];
  if (organisation === undefined || filled === undefined) throw new RangeError(`the sample has no organisation ${id}`);
  return {
    year,
    edition: data.edition,
    language,
    organisation,
    criteria: data.criteria,
    criteriaTable: "illustrative-1",
    illustrative: true,
    synthetic: true,
    ...(previous && { previous }),
    issueId: fingerprint(`${year}:${id}`),
    issuedAt: `${year + 1}-01-05T05:00:00Z`,
    version: 1,
    filled,
    signature: signatureOf(words, year),
  };
}

function signatureOf({ filledBy, head, post }: ReturnType<typeof wordsOfSample>, year: number): ReturnSignature {
  return { filledBy, phone: "+7 700 000 00 00", head, post, signedOn: `${year + 1}-01-16` };
}

/**
 * Name of the file of one return of the sample.
 * @example sampleFileName(2025, "KZO") //=> "KZO-2025-kk.xlsx"
 */
export function sampleFileName(year: 2024 | 2025, id: string): string {
  return `${id}-${year}-${russian.includes(id) ? "ru" : "kk"}.xlsx`;
}

/**
 * The 20 filled returns of a year of the sample.
 * @param year Year of the sample.
 * @returns Files with the same bytes on every call.
 */
export function sampleFiles(year: 2024 | 2025): NewFile[] {
  return makeSample(year, "kk").organisations.map(({ id }) => ({
    name: sampleFileName(year, id),
    make: () => writePlan(planReturn(sampleRequest(year, id))),
  }));
}

/**
 * Filled returns over any table, with figures that are plausible by type, bounds and rule.
 * @param own Table and roster.
 * @param year Reporting year.
 * @returns Files with the same bytes on every call.
 */
export function anySampleFiles(own: OwnTable, year: number): NewFile[] {
  return own.organisations.map((organisation) => {
    const { id } = organisation;
    const language: Language = russian.includes(id) ? "ru" : "kk";
    const words = wordsOfSample(language);
    return {
      name: `${id}-${year}-${language}.xlsx`,
      make: () =>
        writePlan(
          planReturn({
            year,
            edition: editionOfYear(year, own.editions ?? defaultEditions),
            language,
            organisation,
            criteria: own.criteria,
            criteriaTable: own.name,
            illustrative: own.illustrative,
            synthetic: true,
            issueId: fingerprint(`${year}:${id}`),
            issuedAt: `${year + 1}-01-05T05:00:00Z`,
            version: 1,
            filled: makeAnyReturn(own.criteria, year, id),
            signature: signatureOf(words, year),
          }),
        ),
    };
  });
}
