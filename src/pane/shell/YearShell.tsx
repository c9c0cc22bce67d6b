import { Header } from "./Header";
import { Place } from "../ui/Place";
import { standingOf, stepStates } from "./steps/step-state";
import { useYear } from "../state/pane-context";
import type { Page, StepId } from "../state/pane-state";
import {
  ApprovalStep,
  AwardsStep,
  CheckStep,
  CriteriaStep,
  FiguresStep,
  BlockPage,
  BoardPage,
  ExecutionPage,
  BringInPage,
  CampaignPage,
  ChangesPage,
  CommitteeView,
  IndicatorPage,
  MorePage,
  OrganisationPage,
  PastYearsPage,
  RatingStep,
  ReachPage,
  ReturnsPage,
  RemarksPage,
  RobustnessPage,
  ScenarioPage,
  RosterPage,
  ExcelCheckPage,
  StartYear,
  SummaryStep,
  TemplatesPage,
  WhoPage,
  WhyPage,
  YearStep,
} from "./steps/later-steps";
import { useElapsed } from "../ui/hooks/use-elapsed";

/** Title, bar of steps, and the step or page that is open. */
export function YearShell() {
  const { state, words, view } = useYear();
  const { step, page, busy } = state;
  const elapsed = useElapsed(busy !== null && busy.kind !== "show", [1000, 3000]);
  const { year, criteria } = view.data;
  const title = step === "year" && page === null ? words.year.title(String(year)) : words.steps[step];
  const context =
    step === "criteria"
      ? words.criteria.summary(String(criteria.indicators.length))
      : words.shell[standingOf(view)](String(year));
  return (
    <>
      <Header title={title} context={context} states={stepStates(state, view, words)} busy={elapsed > 0} />
      <main className="main">
        <Place>{page === null ? <Step step={step} /> : <SubPage page={page} />}</Place>
      </main>
    </>
  );
}

function Step({ step }: { readonly step: StepId }) {
  switch (step) {
    case "year":
      return <YearStep />;
    case "criteria":
      return <CriteriaStep />;
    case "figures":
      return <FiguresStep />;
    case "check":
      return <CheckStep />;
    case "rating":
      return <RatingStep />;
    case "awards":
      return <AwardsStep />;
    case "summary":
      return <SummaryStep />;
    case "approval":
      return <ApprovalStep />;
  }
}

function SubPage({ page }: { readonly page: Page }) {
  switch (page.kind) {
    case "why":
      return <WhyPage organisation={page.organisation} />;
    case "reach":
      return <ReachPage organisation={page.organisation} />;
    case "scenario":
      return <ScenarioPage />;
    case "robustness":
      return <RobustnessPage />;
    case "organisation":
      return <OrganisationPage organisation={page.organisation} />;
    case "start":
      return <StartYear />;
    case "past":
      return <PastYearsPage />;
    case "committee":
      return <CommitteeView />;
    case "roster":
      return <RosterPage />;
    case "returns":
      return <ReturnsPage />;
    case "templates":
      return <TemplatesPage />;
    case "board":
      return <BoardPage />;
    case "execution":
      return <ExecutionPage />;
    case "remarks":
      return <RemarksPage key={page.organisation} organisation={page.organisation} />;
    case "changes":
      return <ChangesPage />;
    case "who":
      return <WhoPage />;
    case "indicator":
      return (
        <IndicatorPage key={page.code} code={page.code} {...(page.block !== undefined && { block: page.block })} />
      );
    case "block":
      return <BlockPage key={page.block} block={page.block} />;
    case "bring-in":
      return <BringInPage />;
    case "excel-check":
      return <ExcelCheckPage />;
    case "campaign":
      return <CampaignPage />;
    case "more":
      return <MorePage />;
  }
}
