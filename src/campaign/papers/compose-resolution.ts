import type { Paper, PaperBlock } from "../../decisions/act/paper";
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
  const period = (level: string): Readonly<Record<string, string>> | null => {
    const window = windows.find((one) => one.level === level);
    return window ? { from: formatDate(window.from, language), to: formatDate(window.to, language) } : null;
  };
  const lines = (["primary", "district", "oblast"] as const).flatMap((level) => {
    const dates = period(level);
    return dates ? [`–\u00A0${say(words.window[level], dates)}`] : [];
  });
  const congress = period("union");
  const items: { readonly text: string; readonly lines?: readonly string[] }[] = [
    { text: say(words.hold) },
    { text: words.follow },
    ...(congress ? [{ text: say(words.congress, congress) }] : []),
    { text: say(words.norm, { norm: formatNumber(delegates.norm, 0, language) }) },
    ...(lines.length > 0 ? [{ text: words.windows, lines }] : []),
    { text: say(words.schedules, { due: formatDate(schedule.due, language) }) },
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
  if (!data.synthetic && inCase !== "") return say(words.controlBy, { persons: inCase }).replace(/\.\.$/, ".");
  const persons = data.synthetic || control.length === 0 ? words.blank : control.join(", ");
  return say(words.control, { persons }).replace(/\.\.$/, ".");
}
