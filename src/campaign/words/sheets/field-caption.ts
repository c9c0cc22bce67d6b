import { counterList } from "../../model/data/counters";
import { counterName } from "./counter-name";
import type { CampaignSheetWords } from "./ru";

/**
 * What a field of an organisation, a count or a setting is called on the campaign's sheets.
 * @param field Key of the field, such as `held`, `norm` or a counter.
 * @param words Words of the sheets.
 * @returns The key itself for a field that has no caption.
 */
export function fieldCaption(field: string, words: CampaignSheetWords): string {
  const { schedule, delegates, control, settings } = words;
  const captions: Readonly<Record<string, string>> = {
    ...{ id: words.id, level: words.level, organisation: words.organisation, parent: schedule.parent },
    ...{ planned: schedule.planned, held: schedule.held, reason: schedule.reason, entitled: schedule.entitled },
    ...{ present: schedule.present, members: schedule.members },
    ...{ elected: delegates.elected, exOfficio: delegates.exOfficio },
    ...{ scheduleReceived: control.scheduleReceived, informationReceived: control.received },
    ...{ windows: settings.windows, days: settings.daysOff },
  };
  const named = (of: Readonly<Record<string, string>>): string | undefined =>
    Object.hasOwn(of, field) ? of[field] : undefined;
  const { rows } = settings;
  const setting = Object.hasOwn(rows, field) ? rows[field as keyof typeof rows].label : undefined;
  const counter = counterList.find(({ key }) => key === field);
  return named(captions) ?? (counter && counterName(counter.key, words)) ?? setting ?? field;
}
