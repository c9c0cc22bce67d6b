import { findingOfDecision } from "../../rating/awards/decision-codes";
import { formatDate } from "../../text/format-date";
import { committeeDecision } from "../year/committee/committee-decisions";
import { lapsedDecisions } from "../year/committee/lapsed-decisions";
import { procedureDate } from "../year/procedure-date";
import { procedureDay } from "../year/committee/procedure-day";
import { unsettledResults } from "../year/committee/unsettled-results";
import { describeLapsed } from "../words/decisions/describe-lapsed";
import { describeFinding } from "../words/findings/describe-finding";
import { protocolSentences } from "./protocol-sentences";
import type { SaidYear } from "./said-year";

/** Organisations named on the one page; the others are counted. */
const mostNamed = 6;

/** Indicators named of one organisation. */
const mostCodes = 8;

/**
 * What needs a decision of the Executive Committee, or of approved results what is to be noted, in whole sentences.
 * @returns Sentences about results that rest on open errors, ties and encouragement, organisations without a return, errors left and figures missing;
 * one sentence that nothing does where there is none.
 */
export function neededSentences(year: SaidYear): string[] {
  const { data, rating, words } = year;
  const { summary } = words;
  const context = { organisations: data.organisations, criteria: data.criteria };
  const decisions = unsettledResults(data, rating).questions.map(({ undecided: { ids }, finding }) => {
    const names = ids.flatMap((id) => data.organisations.filter((other) => other.id === id).map(year.short));
    const { title } = describeFinding(finding, data.language, context);
    return names.length === 0 ? `${title}.` : `${title} (${names.join("; ")}).`;
  });
  const missing = data.organisations.filter(({ id }) => (year.results.get(id)?.place ?? null) === null);
  const count = (codes: (code: string) => boolean, level: string): number =>
    rating.findings.filter((finding) => finding.level === level && codes(finding.code)).length;
  const errors = count((code) => code !== "return.missing" && !code.startsWith("awards."), "error");
  const blanks = blankFigures(year);
  const resting = year.ranked.filter(({ id }) => year.restsOn(id) !== "");
  const erring = resting.slice(0, mostNamed).map(({ id }) => {
    const without = year.without(id);
    return `${shortOf(year, id)} (${year.restsOn(id)}${without?.isKnown ? `; ${without.text}` : ""})`;
  });
  const more = resting.length - erring.length;
  const names = [...erring, ...(more > 0 ? [year.say(summary.moreOrganisations, { count: more })] : [])].join("; ");
  const sentences = [
    ...(names === "" ? [] : [year.say(summary.notReady, { names })]),
    ...decisions,
    ...procedureSentences(year),
    ...(missing.length === 0 ? [] : [year.say(summary.missingReturns, { names: missing.map(year.short).join("; ") })]),
    ...(errors === 0 ? [] : [year.say(summary.errors, { count: errors })]),
    ...(blanks === "" ? [] : [year.say(summary.missingFigures, { names: blanks })]),
  ];
  return sentences;
}

/** Whether any of it is a decision, and not only something to note or to mend. */
export function needsDecision({ data, rating }: Pick<SaidYear, "data" | "rating">): boolean {
  return unsettledResults(data, rating).questions.length > 0;
}

function shortOf({ data, short }: SaidYear, id: string): string {
  const organisation = data.organisations.find((one) => one.id === id);
  return organisation ? short(organisation) : id;
}

/** That the procedure is past the date of clause 5.1, or on the day that its wording leaves open; once approved it was. */
function procedureSentences({ data, rating, words, say }: SaidYear): string[] {
  const judged = procedureDay(data.log, rating.today);
  const standing = judged === undefined ? "in-time" : procedureDate(data.year, judged.day);
  if (judged === undefined || standing === "in-time") return [];
  const { approved, ...calculated } = words.summary.procedure;
  return [say((judged.isApproval ? approved : calculated)[standing], { date: formatDate(judged.day, data.language) })];
}

/**
 * A text without what it says of the day it was written on: a workbook that is written once more tells the later day.
 * @param text Of the summary or the Committee's page.
 * @param year Its language is that of the text.
 */
export function withoutProcedure(text: string, { words }: Pick<SaidYear, "words">): string {
  const { borderline, past, approved } = words.summary.procedure;
  const patterns = [borderline, past, approved.borderline, approved.past].map((sentence) =>
    sentence.split("{date}").map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")),
  );
  return patterns.reduce((rest, parts) => rest.replace(new RegExp(` ?${parts.join(".{1,30}")}`), ""), text);
}

/** Figures without data by organisation, `Павлодарская обл. (1.2, 3.4)`; the sheet of findings lists all. */
function blankFigures(year: SaidYear): string {
  const blanks = year.rating.findings.filter(
    ({ code, organisation }) =>
      (code === "figure.missing" || code === "figure.must-be-declared") && organisation !== undefined,
  );
  const named = year.data.organisations.flatMap((organisation) => {
    const own = blanks.filter((finding) => finding.organisation === organisation.id);
    const codes = [...new Set(own.flatMap(({ indicator }) => indicator ?? []))].sort((a, b) =>
      a.localeCompare(b, "en", { numeric: true }),
    );
    return codes.length === 0 ? [] : [{ organisation, codes }];
  });
  const texts = named.slice(0, mostNamed).map(({ organisation, codes }) => {
    const shown = codes.slice(0, mostCodes).join(", ");
    return `${year.short(organisation)} (${shown}${codes.length > mostCodes ? "…" : ""})`;
  });
  const more = named.length - texts.length;
  const rest = more > 0 ? [year.say(year.words.summary.moreOrganisations, { count: more })] : [];
  return [...texts, ...rest].join("; ");
}

/** What the Executive Committee has decided already, and what it decided on facts that are no longer so, in whole sentences. */
export function decidedSentences(year: SaidYear): string[] {
  const { data, rating, words, say } = year;
  const context = { organisations: data.organisations, criteria: data.criteria };
  const lapsed = lapsedDecisions(rating, data.log).map((one) =>
    describeLapsed(one, data.language, (id) => shortOf(year, id)),
  );
  const decided = (rating.awards.decided ?? []).flatMap((one) => {
    const decided = committeeDecision(one, rating, data.log);
    if (decided === undefined) return [];
    const { title } = describeFinding(findingOfDecision(one, rating.findings), data.language, context);
    const { after = "", reason = "" } = decided.record;
    return [say(words.summary.decided, { title, names: after, reason: reason.replace(/\.$/, "") })];
  });
  return [...decided, ...lapsed, ...protocolSentences(year)];
}
