import type { Paper, PaperBlock } from "../../decisions/act/paper";
import type { Window } from "../model/settings";
import { dayOnInWords, lastDayInWords, periodInWords } from "./days-in-words";
import { formatDate } from "../../text/format-date";
import { formatNumber } from "../../text/format-number";
import { markOf, sayer, signatureOf, wordsOf, type PaperSource } from "./paper-of-campaign";

/**
 * The resolution that announces a campaign, made of its settings: the same facts in either language.
 * A letterhead of another body than the one that decides leaves it a draft (INC-28).
 * @param source The campaign and the language of the text.
 * @returns Head, basis, items numbered without gaps (INC-02), signature.
 */
export function composeResolution(source: PaperSource): Paper {
  const { data, language, campaign } = source;
  const { act, delegates, windows, schedule, informationMonths } = data.settings;
  const words = wordsOf(source);
  const say = sayer(source);
  const when = (level: Window["level"]): string | null => {
    const window = windows.find((one) => one.level === level);
    return window ? periodInWords(window, words) : null;
  };
  const periods = (["primary", "district", "oblast"] as const).flatMap((level) => {
    const period = when(level);
    return period === null ? [] : [say(words.window[level], { when: period })];
  });
  const lines = periods.map((line, at) => `–\u00A0${line}${at < periods.length - 1 ? ";" : "."}`);
  const congress = when("union");
  const ofCongress = act.congress === undefined ? "next" : "numbered";
  const number = { number: act.congress ?? "" };
  const items: { readonly text: string; readonly lines?: readonly string[] }[] = [
    { text: say(words.hold) },
    { text: followText(source) },
    ...(congress !== null ? [{ text: say(words.congress[ofCongress], { ...number, when: congress }) }] : []),
    { text: say(words.norm[ofCongress], { ...number, norm: formatNumber(delegates.norm, 0, language) }) },
    ...(lines.length > 0 ? [{ text: words.windows, lines }] : []),
    { text: say(words.schedules, { due: lastDayInWords(schedule.due, words) }) },
    { text: words.recommend, lines: words.recommended.map((line) => `–\u00A0${line}`) },
    { text: words.openness },
    {
      text:
        informationMonths === 1
          ? words.information.month
          : say(words.information.months, { months: String(informationMonths) }),
    },
    { text: controlText(source) },
  ];
  const title = say(words.title);
  const isDraft = campaign.findings.some(({ code }) => code === "act.bodies");
  return {
    language,
    title,
    blocks: [
      ...markOf(source, isDraft),
      { kind: "letterhead", texts: [words.union] },
      { kind: "letterhead", texts: [words.letterhead[act.letterhead]] },
      { kind: "letterhead", texts: [words.resolution] },
      {
        kind: "reference",
        date: act.date === undefined ? words.blankDate : formatDate(act.date, language),
        number: say(words.reference, { protocol: numberText(act.protocol), item: numberText(act.item) }),
      },
      { kind: "title", text: title },
      {
        kind: "paragraph",
        runs: [
          { text: `${say(words.basis[act.deciding], { clause: act.charterClause })} ` },
          { text: words.resolves, bold: true },
        ],
      },
      ...items.flatMap(({ text, lines: below = [] }, at): PaperBlock[] => [
        { kind: "item", text: `${at + 1}. ${text}` },
        ...below.map((line): PaperBlock => ({ kind: "line", text: line })),
      ]),
      signatureOf(source),
    ],
  };
}

/** What the campaign is held by (item 2): the Instruction with the day of its approval, where that is known. */
function followText(source: PaperSource): string {
  const { instruction } = source.data.settings.act;
  const { follow } = wordsOf(source);
  if (instruction === undefined) return follow.unknown;
  return sayer(source)(follow.known, { when: dayOnInWords(instruction, wordsOf(source)) });
}

function numberText(value: number | undefined): string {
  return value === undefined ? "____" : String(value);
}

/** Who controls the execution: in the case the sentence asks for where that is given, else as a list of names. */
function controlText(source: PaperSource): string {
  const { data, language } = source;
  const { control, controlInSentence } = data.settings;
  const words = wordsOf(source);
  const say = sayer(source);
  const inCase = controlInSentence?.[language].trim() ?? "";
  // Initials bring the full stop with them.
  if (data.synthetic || (inCase === "" && control.length === 0)) return say(words.control, { persons: words.blank });
  if (inCase !== "") return say(words.control, { persons: inCase });
  return say(words.controlNamed[control.length === 1 ? "one" : "several"], { persons: control.join(", ") });
}
