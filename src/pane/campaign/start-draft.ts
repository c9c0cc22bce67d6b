import { campaignOfYears, yearsOfCampaign } from "../../campaign/model/data/campaign-of-years";
import { levels, type Level } from "../../campaign/model/level";
import type { CampaignSettings, Window } from "../../campaign/model/settings";
import { isRecord, isText, recordOf } from "../../text/guards";
import { dateOfText, dateText } from "../ui/names/date-text";

/** What is typed about a campaign to be started; what nobody has typed follows from the years. */
export interface StartDraft {
  readonly first: string;
  /** Empty: the year after the first. */
  readonly last: string;
  /** First and last days of windows as typed, by `primary.from`, `primary.to`… */
  readonly windows: Readonly<Record<string, string>>;
}

/** Settings, or what of the draft is wrong. */
type JudgedStart =
  | { readonly settings: CampaignSettings }
  | { readonly fault: "years" | "taken" }
  | { readonly fault: "window"; readonly level: Level };

/** The earliest campaign there is a resolution of, and the longest anybody would mean. */
const earliest = 2023;
const mostYears = 5;

/**
 * The draft as it was kept.
 * @param text As kept; anything else begins anew with the campaign that is under way or comes next.
 * @param year Present year.
 */
export function readStartDraft(text: string | undefined, year: number): StartDraft {
  const [first] = yearsOfCampaign(year);
  const fresh: StartDraft = { first: String(first), last: "", windows: {} };
  if (text === undefined) return fresh;
  try {
    const kept: unknown = JSON.parse(text);
    if (!isRecord(kept)) return fresh;
    const { first: from, last, windows } = kept as Readonly<Record<string, unknown>>;
    return isText(from) && isText(last) && recordOf(isText)(windows) ? { first: from, last, windows } : fresh;
  } catch {
    // A draft of another version of the program.
    return fresh;
  }
}

/** The years of a draft; `null` where they are none. */
export function yearsOfDraft({ first, last }: StartDraft): readonly [number, number] | null {
  const from = Number(first.trim());
  const to = last.trim() === "" ? from + 1 : Number(last.trim());
  const isYear = (year: number): boolean => Number.isInteger(year) && year >= earliest && year <= 9990;
  return isYear(from) && isYear(to) && to >= from && to - from < mostYears ? [from, to] : null;
}

/**
 * A day of a window as its field shows it.
 * @param end `from` or `to`.
 */
export function windowText(draft: StartDraft, level: Level, end: "from" | "to"): string {
  const years = yearsOfDraft(draft);
  const usual = years === null ? undefined : campaignOfYears(years).windows.find((one) => one.level === level)?.[end];
  return draft.windows[`${level}.${end}`] ?? dateText(usual ?? "");
}

/**
 * The settings a draft asks for.
 * @param draft As typed.
 * @param taken First years of the campaigns in the workbook.
 * @returns What is wrong where anything is: nothing is guessed.
 */
export function judgeStart(draft: StartDraft, taken: readonly number[]): JudgedStart {
  const years = yearsOfDraft(draft);
  if (years === null) return { fault: "years" };
  if (taken.includes(years[0])) return { fault: "taken" };
  const windows: Window[] = [];
  for (const level of levels) {
    const [from, to] = (["from", "to"] as const).map((end) => dateOfText(windowText(draft, level, end)));
    if (!from || !to || from > to) return { fault: "window", level };
    windows.push({ level, from, to });
  }
  return { settings: { ...campaignOfYears(years), windows } };
}
