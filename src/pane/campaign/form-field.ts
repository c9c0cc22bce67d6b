import type { CampaignSheetWords } from "../../campaign/words/sheets/ru";

/**
 * What a field of a form is called on the campaign's sheets.
 * @param field Key of the field, such as `held` or a counter.
 * @param words Words of the sheets.
 * @returns The key itself for a field that has no caption.
 */
export function formField(field: string, { schedule, delegates, counters }: CampaignSheetWords): string {
  const captions: Readonly<Record<string, string>> = {
    ...{ planned: schedule.planned, held: schedule.held, reason: schedule.reason, entitled: schedule.entitled },
    ...{ present: schedule.present, members: schedule.members, elected: delegates.elected },
  };
  return captions[field] ?? (counters as Readonly<Record<string, string>>)[field] ?? field;
}
