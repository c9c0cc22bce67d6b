import type { Paper, PaperBlock } from "../../decisions/act/paper";
import { formatDate } from "../../text/format-date";
import { formatNumber } from "../../text/format-number";
import { markOf, sayer, wordsOf, type PaperSource } from "./paper-of-campaign";

/**
 * The resolution that announces a campaign, made of its settings: the same facts in either language.
 * A letterhead of another body than the one that decides leaves it a draft (INC-28).
 * @param source The campaign and the language of the text.
 * @returns Head, basis, items numbered without gaps (INC-02), signature.
 */
export function composeResolution(source: PaperSource): Paper {
  const { data, language, campaign } = source;
  const { act, delegates, windows, schedule, informationMonths, control, chair } = data.settings;
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
    {
      text: say(words.control, { persons: data.synthetic || control.length === 0 ? words.blank : control.join(", ") }),
    },
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
        date: formatDate(act.date, language),
        number: say(words.reference, { protocol: String(act.protocol), item: String(act.item) }),
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
      { kind: "signature", post: words.chair, name: data.synthetic || chair === "" ? words.blank : chair },
    ],
  };
}
