import type { PaperLanguage } from "../../decisions/facts/two-names";
import type { Paper, PaperBlock } from "../../decisions/act/paper";
import { fillTemplate } from "../../text/fill-template";
import { formatDate } from "../../text/format-date";
import type { Campaign } from "../model/campaign";
import type { CampaignData } from "../model/campaign-data";
import { campaignPapersIn } from "../words/papers/campaign-paper-words";
import type { CampaignPaperWords } from "../words/papers/ru";

/** What a paper of a campaign is made of. */
export interface PaperSource {
  readonly data: CampaignData;
  readonly campaign: Campaign;
  readonly language: PaperLanguage;
}

/** A sentence of a paper with the campaign's years and other values in it. */
export function sayer({ data }: PaperSource): (template: string, values?: Readonly<Record<string, string>>) => string {
  const [from, to] = data.settings.years;
  return (template, values = {}) => fillTemplate(template, { from: String(from), to: String(to), ...values });
}

/** The words of a paper. */
export function wordsOf({ language }: PaperSource): CampaignPaperWords {
  return campaignPapersIn(language);
}

/** Demonstration data and drafts say so over every page. */
export function markOf({ data, language }: PaperSource, isDraft: boolean): PaperBlock[] {
  const words = campaignPapersIn(language);
  if (data.synthetic) return [{ kind: "mark", text: words.synthetic }];
  return isDraft ? [{ kind: "mark", text: words.draft }] : [];
}

/** A date of a paper; a dash without one. */
export function dateText(iso: string | undefined | null, { language }: PaperSource): string {
  return iso === undefined || iso === null ? "–" : formatDate(iso, language);
}

/** The name of an organisation in the paper's language. */
export function nameOf(
  one: { readonly id: string; readonly kk: string; readonly ru: string },
  { language }: PaperSource,
): string {
  return one[language] || one.id;
}

/** The chair's line: blank of demonstration data and where no name is given. */
export function signatureOf(source: PaperSource): PaperBlock {
  const { data, language } = source;
  const { chair, chairRu = chair } = data.settings;
  const words = wordsOf(source);
  const name = language === "ru" ? chairRu : chair;
  return { kind: "signature", post: words.chair, name: data.synthetic || name === "" ? words.blank : name };
}

/** The line of the chair of the mandate commission, whom the Congress elects: no setting names him. */
export function signatureOfMandates(source: PaperSource): PaperBlock {
  const { chairOfMandates, blank } = wordsOf(source);
  return { kind: "signature", post: chairOfMandates, name: blank };
}

/** A paper of one table, signed by the chair unless it says otherwise. */
export function tablePaper(
  source: PaperSource,
  title: string,
  table: Omit<Extract<PaperBlock, { kind: "table" }>, "kind" | "title">,
  signature = signatureOf(source),
): Paper {
  return {
    language: source.language,
    title,
    blocks: [...markOf(source, false), { kind: "table", title, inText: true, ...table }, signature],
  };
}
