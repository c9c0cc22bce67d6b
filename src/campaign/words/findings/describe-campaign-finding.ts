import { formatDate } from "../../../text/format-date";
import { fillTemplate } from "../../../text/fill-template";
import { formatNumber } from "../../../text/format-number";
import type { Language } from "../../../text/language";
import { counterList, type CounterKey } from "../../model/data/counters";
import type { CampaignFinding } from "../../model/finding";
import type { Level } from "../../model/level";
import type { Body } from "../../model/settings";
import { counterName } from "../sheets/counter-name";
import { fieldCaption } from "../sheets/field-caption";
import { campaignSheetsIn } from "../sheets/sheets-in";
import type { CampaignSentence } from "./campaign-finding-words";
import { campaignFindingsEn } from "./en";
import { campaignFindingsKk } from "./kk";
import { fileFaults } from "./file-faults";
import { campaignFindingsRu } from "./ru";

const sentences = { kk: campaignFindingsKk, ru: campaignFindingsRu, en: campaignFindingsEn };

/**
 * A finding of a campaign in words: dates, numbers, levels, bodies and counters as people write them.
 * @param found The finding.
 * @param language Language of the sentence.
 * @returns One sentence without a full stop.
 */
export function describeCampaignFinding({ code, place, params }: CampaignFinding, language: Language): string {
  const words = campaignSheetsIn(language);
  const faults: Readonly<Record<string, string>> = fileFaults[language];
  const named: Readonly<Record<string, (value: string) => string>> = {
    level: (value) => words.levels[value as Level],
    letterhead: (value) => words.bodies[value as Body],
    deciding: (value) => words.bodies[value as Body],
    counter: (value) => counterName(value as CounterKey, words),
    ...((code === "file.faulty" || code === "file.passed-over") && {
      value: (value: string) => faults[value] ?? value,
    }),
    whole: (value) => counterName(value as CounterKey, words),
  };
  // A count stands in a row of its level's meetings; a date of the same key is another cell.
  const isCount = code.startsWith("cell.") && place.level !== undefined && isCounter(place.field);
  const cell = isCount ? counterName(place.field, words) : fieldCaption(place.field ?? "", words);
  const values = Object.entries({ cell, ...params }).map(([name, value]) => {
    if (typeof value === "number") return [name, name === "year" ? String(value) : formatNumber(value, 0, language)];
    if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return [name, formatDate(value, language)];
    return [name, named[name]?.(value) ?? value];
  });
  return fillTemplate(
    sentences[language][sentenceOf(code, params)],
    Object.fromEntries(values) as Record<string, string>,
  );
}

function isCounter(field: string | undefined): field is CounterKey {
  return counterList.some(({ key }) => key === field);
}

/** A due date that is a working day is not said twice. */
function sentenceOf(code: CampaignFinding["code"], { due, workday }: CampaignFinding["params"]): CampaignSentence {
  if (due !== workday) return code;
  return code === "information.missing" || code === "information.late" ? `${code}.on-due` : code;
}
