import { lazy, useState, type ComponentType } from "react";
import type { Page, StepId } from "../../state/pane-state";

interface LaterStep<Props> {
  readonly Step: ComponentType<Props>;
  readonly fetch: () => Promise<unknown>;
  /** Opened for another thing it begins anew. */
  readonly isAnew: boolean;
}

/** A step whose code is a file of its own: fetched when it is opened, or before by `fetchSteps`. */
function later<Props extends object>(load: () => Promise<ComponentType<Props>>, isAnew = false): LaterStep<Props> {
  let loaded: ComponentType<Props> | undefined;
  const fetch = async () => (loaded ??= await load());
  const Lazy = lazy(async () => ({ default: await fetch() }));
  function Step(props: Props) {
    // Which of both is shown is settled once per opening, or the step would start anew when the file arrives.
    const [Now] = useState<ComponentType<Props>>(() => loaded ?? (Lazy as ComponentType<Props>));
    return <Now {...props} />;
  }
  return { Step, fetch, isAnew };
}

const first = later(async () => (await import("../../evaluation/year/FirstRun")).FirstRun);

/** The steps of the bar. */
const steps: Readonly<Record<StepId, LaterStep<object>>> = {
  year: later(async () => (await import("../../evaluation/year/YearStep")).YearStep),
  criteria: later(async () => (await import("../../evaluation/criteria/CriteriaStep")).CriteriaStep),
  figures: later(async () => (await import("../../evaluation/figures/FiguresStep")).FiguresStep),
  check: later(async () => (await import("../../evaluation/check/CheckStep")).CheckStep),
  rating: later(async () => (await import("../../evaluation/rating/RatingStep")).RatingStep),
  awards: later(async () => (await import("../../evaluation/awards/AwardsStep")).AwardsStep),
  summary: later(async () => (await import("../../evaluation/awards/SummaryStep")).SummaryStep),
  approval: later(async () => (await import("../../decisions/ApprovalStep")).ApprovalStep),
};

type PropsOf<Kind> = Omit<Extract<Page, { readonly kind: Kind }>, "kind">;

/** The pages below the steps; a new one is an entry here and its kind in `Page`. */
const pages: { readonly [Kind in Page["kind"]]: LaterStep<PropsOf<Kind>> } = {
  why: later(async () => (await import("../../evaluation/rating/WhyPage")).WhyPage),
  organisation: later(async () => (await import("../../evaluation/figures/OrganisationPage")).OrganisationPage),
  reach: later(async () => (await import("../../evaluation/analysis/ReachPage")).ReachPage),
  scenario: later(async () => (await import("../../evaluation/analysis/ScenarioPage")).ScenarioPage),
  robustness: later(async () => (await import("../../evaluation/analysis/RobustnessPage")).RobustnessPage),
  start: later(async () => (await import("../../evaluation/year/StartYear")).StartYear),
  past: later(async () => (await import("../../evaluation/year/PastYearsPage")).PastYearsPage),
  committee: later(async () => (await import("../../decisions/committee/CommitteeView")).CommitteeView),
  roster: later(async () => (await import("../../evaluation/roster/RosterPage")).RosterPage),
  returns: later(async () => (await import("../../evaluation/returns/ReturnsPage")).ReturnsPage),
  templates: later(async () => (await import("../../evaluation/returns/TemplatesPage")).TemplatesPage),
  board: later(async () => (await import("../../evaluation/followup/BoardPage")).BoardPage),
  evidence: later(async () => (await import("../../evaluation/followup/EvidencePage")).EvidencePage),
  execution: later(async () => (await import("../../evaluation/execution/ExecutionPage")).ExecutionPage),
  remarks: later(async () => (await import("../../evaluation/followup/RemarksPage")).RemarksPage, true),
  changes: later(async () => (await import("../../evaluation/journal/ChangesPage")).ChangesPage),
  who: later(async () => (await import("../WhoPage")).WhoPage),
  indicator: later(async () => (await import("../../evaluation/criteria/indicator/IndicatorPage")).IndicatorPage, true),
  block: later(async () => (await import("../../evaluation/criteria/block/BlockPage")).BlockPage, true),
  "bring-in": later(async () => (await import("../../evaluation/bring-in/BringInPage")).BringInPage),
  "excel-check": later(async () => (await import("../../excel-check/ExcelCheckPage")).ExcelCheckPage),
  campaign: later(async () => (await import("../../campaign/CampaignPage")).CampaignPage),
  more: later(async () => (await import("../MorePage")).MorePage),
};

export const FirstRun = first.Step;

/** The step that is open. */
export function OpenStep({ step }: { readonly step: StepId }) {
  const { Step } = steps[step];
  return <Step />;
}

/** The page that is open below it. */
export function OpenPage({ page: { kind, ...props } }: { readonly page: Page }) {
  const { Step, isAnew } = pages[kind] as LaterStep<object>;
  return <Step key={isAnew ? JSON.stringify(props) : kind} {...props} />;
}

/** Brings in the two pages that a workbook may begin with, beside what else the start waits for. */
export async function fetchFirstPages(): Promise<void> {
  await Promise.all([steps.year.fetch(), first.fetch()]);
}

/** Brings in every step, so that none of them is waited for; called once the first picture stands. */
export async function fetchSteps(): Promise<void> {
  await Promise.all([first, ...Object.values(steps), ...Object.values(pages)].map(({ fetch }) => fetch()));
}
