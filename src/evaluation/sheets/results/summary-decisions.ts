import { findingOfDecision } from "../../../rating/awards/decision-codes";
import { formatDate } from "../../../text/format-date";
import { committeeDecision } from "../../year/committee-decisions";
import { lapsedDecisions } from "../../year/lapsed-decisions";
import { procedureDate } from "../../year/procedure-date";
import { unsettledResults } from "../../year/unsettled-results";
import { describeLapsed } from "../../words/decisions/describe-lapsed";
import { describeFinding } from "../../words/findings/describe-finding";
import type { YearFrame } from "../year-frame";
import { protocolSentences } from "./protocol-sentences";

/** Organisations named on the one page; the others are counted. */
const mostNamed = 6;

/** Indicators named of one organisation. */
const mostCodes = 8;

/**
 * What needs a decision of the Executive Committee, in whole sentences.
 * @returns Sentences about results that rest on open errors, ties and encouragement, organisations without a return, errors left and figures missing;
 * one sentence that nothing does where there is none.
 */
export function summaryDecisions(frame: YearFrame): string[] {
  const { data, rating, words } = frame;
  const { summary } = words;
  const context = { organisations: data.organisations, criteria: data.criteria };
  const decisions = unsettledResults(data, rating).questions.map(({ undecided: { ids }, finding }) => {
    const names = ids.flatMap((id) => data.organisations.filter((other) => other.id === id).map(frame.short));
    const { title } = describeFinding(finding, data.language, context);
    return names.length === 0 ? `${title}.` : `${title} (${names.join("; ")}).`;
  });
  const missing = data.organisations.filter(({ id }) => (frame.results.get(id)?.place ?? null) === null);
  const count = (codes: (code: string) => boolean, level: string): number =>
    rating.findings.filter((finding) => finding.level === level && codes(finding.code)).length;
  const errors = count((code) => code !== "return.missing" && !code.startsWith("awards."), "error");
  const blanks = blankFigures(frame);
  const resting = frame.ranked.filter(({ id }) => frame.restsOn(id) !== "");
  const erring = resting.slice(0, mostNamed).map(({ id }) => `${shortOf(frame, id)} (${frame.restsOn(id)})`);
  const more = resting.length - erring.length;
  const names = [...erring, ...(more > 0 ? [frame.say(summary.moreOrganisations, { count: more })] : [])].join("; ");
  const sentences = [
    ...(names === "" ? [] : [frame.say(summary.notReady, { names })]),
    ...decisions,
    ...procedureSentences(frame),
    ...(missing.length === 0
      ? []
      : [frame.say(summary.missingReturns, { names: missing.map(frame.short).join("; ") })]),
    ...(errors === 0 ? [] : [frame.say(summary.errors, { count: errors })]),
    ...(blanks === "" ? [] : [frame.say(summary.missingFigures, { names: blanks })]),
  ];
  return sentences;
}

function shortOf({ data, short }: YearFrame, id: string): string {
  const organisation = data.organisations.find((one) => one.id === id);
  return organisation ? short(organisation) : id;
}

/** That the procedure is past the date of clause 5.1, or on the day that its wording leaves open. */
function procedureSentences({ data, rating, words, say }: YearFrame): string[] {
  const { today } = rating;
  if (today === undefined) return [];
  const { borderline, past } = words.summary.procedure;
  const date = formatDate(today, data.language);
  return { "in-time": [], borderline: [say(borderline, { date })], past: [say(past, { date })] }[
    procedureDate(data.year, today)
  ];
}

/** Figures without data by organisation, `Павлодарская обл. (1.2, 3.4)`; the sheet of findings lists all. */
function blankFigures(frame: YearFrame): string {
  const blanks = frame.rating.findings.filter(
    ({ code, organisation }) =>
      (code === "figure.missing" || code === "figure.must-be-declared") && organisation !== undefined,
  );
  const named = frame.data.organisations.flatMap((organisation) => {
    const own = blanks.filter((finding) => finding.organisation === organisation.id);
    const codes = [...new Set(own.flatMap(({ indicator }) => indicator ?? []))];
    return codes.length === 0 ? [] : [{ organisation, codes }];
  });
  const texts = named.slice(0, mostNamed).map(({ organisation, codes }) => {
    const shown = codes.slice(0, mostCodes).join(", ");
    return `${frame.short(organisation)} (${shown}${codes.length > mostCodes ? "…" : ""})`;
  });
  const more = named.length - texts.length;
  const rest = more > 0 ? [frame.say(frame.words.summary.moreOrganisations, { count: more })] : [];
  return [...texts, ...rest].join("; ");
}

/** What the Executive Committee has decided already, and what it decided on facts that are no longer so, in whole sentences. */
export function summaryDecided(frame: YearFrame): string[] {
  const { data, rating, words, say } = frame;
  const context = { organisations: data.organisations, criteria: data.criteria };
  const lapsed = lapsedDecisions(rating, data.log).map((one) =>
    describeLapsed(one, data.language, (id) => shortOf(frame, id)),
  );
  const decided = (rating.awards.decided ?? []).flatMap((one) => {
    const decided = committeeDecision(one, rating, data.log);
    if (decided === undefined) return [];
    const { title } = describeFinding(findingOfDecision(one, rating.findings), data.language, context);
    const { after = "", reason = "" } = decided.record;
    return [say(words.summary.decided, { title, names: after, reason: reason.replace(/\.$/, "") })];
  });
  return [...decided, ...lapsed, ...protocolSentences(frame)];
}
