import { lazy, useState, type ComponentType } from "react";

interface LaterStep<Props> {
  readonly Step: ComponentType<Props>;
  readonly fetch: () => Promise<unknown>;
}

/** A step whose code is a file of its own: fetched when it is opened, or before by `fetchSteps`. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>): LaterStep<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => (loaded ??= await load());
  const Lazy = lazy(async () => ({ default: await fetch() }));
  function Step(props: Props) {
    // Which of both is shown is settled once per opening, or the step would start anew when the file arrives.
    const [Now] = useState<ComponentType<Props>>(() => loaded ?? (Lazy as ComponentType<Props>));
    return <Now {...props} />;
  }
  return { Step, fetch };
}

const year = later(async () => (await import("../../evaluation/year/YearStep")).YearStep);
const first = later(async () => (await import("../../evaluation/year/FirstRun")).FirstRun);
const criteria = later(async () => (await import("../../evaluation/criteria/CriteriaStep")).CriteriaStep);
const figures = later(async () => (await import("../../evaluation/figures/FiguresStep")).FiguresStep);
const check = later(async () => (await import("../../evaluation/check/CheckStep")).CheckStep);
const rating = later(async () => (await import("../../evaluation/rating/RatingStep")).RatingStep);
const awards = later(async () => (await import("../../evaluation/awards/AwardsStep")).AwardsStep);
const summary = later(async () => (await import("../../evaluation/awards/SummaryStep")).SummaryStep);
const approval = later(async () => (await import("../../decisions/ApprovalStep")).ApprovalStep);
const why = later(async () => (await import("../../evaluation/rating/WhyPage")).WhyPage);
const organisation = later(async () => (await import("../../evaluation/figures/OrganisationPage")).OrganisationPage);
const reach = later(async () => (await import("../../evaluation/analysis/ReachPage")).ReachPage);
const scenario = later(async () => (await import("../../evaluation/analysis/ScenarioPage")).ScenarioPage);
const robustness = later(async () => (await import("../../evaluation/analysis/RobustnessPage")).RobustnessPage);
const start = later(async () => (await import("../../evaluation/year/StartYear")).StartYear);
const past = later(async () => (await import("../../evaluation/year/PastYearsPage")).PastYearsPage);
const committee = later(async () => (await import("../../decisions/CommitteeView")).CommitteeView);
const roster = later(async () => (await import("../../evaluation/roster/RosterPage")).RosterPage);
const returns = later(async () => (await import("../../evaluation/returns/ReturnsPage")).ReturnsPage);
const templates = later(async () => (await import("../../evaluation/returns/TemplatesPage")).TemplatesPage);
const board = later(async () => (await import("../../evaluation/followup/BoardPage")).BoardPage);
const execution = later(async () => (await import("../../evaluation/execution/ExecutionPage")).ExecutionPage);
const remarks = later(async () => (await import("../../evaluation/followup/RemarksPage")).RemarksPage);
const changes = later(async () => (await import("../../evaluation/journal/ChangesPage")).ChangesPage);
const who = later(async () => (await import("../WhoPage")).WhoPage);
const indicator = later(async () => (await import("../../evaluation/criteria/IndicatorPage")).IndicatorPage);
const block = later(async () => (await import("../../evaluation/criteria/BlockPage")).BlockPage);
const bringIn = later(async () => (await import("../../evaluation/bring-in/BringInPage")).BringInPage);
const excelCheck = later(async () => (await import("../../excel-check/ExcelCheckPage")).ExcelCheckPage);
const campaign = later(async () => (await import("../../campaign/CampaignPage")).CampaignPage);
const more = later(async () => (await import("../MorePage")).MorePage);

export const YearStep = year.Step;
export const FirstRun = first.Step;
export const CriteriaStep = criteria.Step;
export const FiguresStep = figures.Step;
export const CheckStep = check.Step;
export const RatingStep = rating.Step;
export const AwardsStep = awards.Step;
export const SummaryStep = summary.Step;
export const ApprovalStep = approval.Step;
export const WhyPage = why.Step;
export const OrganisationPage = organisation.Step;
export const ReachPage = reach.Step;
export const ScenarioPage = scenario.Step;
export const RobustnessPage = robustness.Step;
export const StartYear = start.Step;
export const PastYearsPage = past.Step;
export const CommitteeView = committee.Step;
export const RosterPage = roster.Step;
export const ReturnsPage = returns.Step;
export const TemplatesPage = templates.Step;
export const BoardPage = board.Step;
export const ExecutionPage = execution.Step;
export const RemarksPage = remarks.Step;
export const ChangesPage = changes.Step;
export const WhoPage = who.Step;
export const IndicatorPage = indicator.Step;
export const BlockPage = block.Step;
export const BringInPage = bringIn.Step;
export const ExcelCheckPage = excelCheck.Step;
export const CampaignPage = campaign.Step;
export const MorePage = more.Step;

/** Brings in the two pages that a workbook may begin with, beside what else the start waits for. */
export async function fetchFirstPages(): Promise<void> {
  await Promise.all([year.fetch(), first.fetch()]);
}

/** Brings in every step, so that none of them is waited for; called once the first picture stands. */
export async function fetchSteps(): Promise<void> {
  const steps = [year, first, criteria, figures, check, rating, awards, summary, approval];
  const pages = [
    why,
    reach,
    scenario,
    robustness,
    organisation,
    start,
    past,
    committee,
    roster,
    returns,
    templates,
    board,
    remarks,
    execution,
    changes,
    who,
    indicator,
    block,
    bringIn,
    excelCheck,
    campaign,
    more,
  ];
  await Promise.all([...steps, ...pages].map((step) => step.fetch()));
}
