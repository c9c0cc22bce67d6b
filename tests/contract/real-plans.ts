import { followCampaign } from "../../src/campaign/model/follow-campaign";
import { makeCampaignSample } from "../../src/campaign/sample/make-campaign-sample";
import { planCampaign } from "../../src/campaign/sheets/plan-campaign";
import { resultsWithoutErrors } from "../../src/evaluation/analysis/without-errors";
import { boardOf } from "../../src/evaluation/followup/ways/board";
import { evidenceRegister } from "../../src/evaluation/followup/evidence/evidence-register";
import { executionRecords } from "../../src/evaluation/followup/execution/execution-records";
import { executionRegister } from "../../src/evaluation/followup/execution/execution-register";
import { boardKind, confirmationKind, executionKind } from "../../src/evaluation/sheets/analysis/sheets-on-demand";
import { frameYear } from "../../src/evaluation/sheets/frame-year";
import { roster } from "../../src/rating/organisations/roster";
import type { Language } from "../../src/text/language";
import { rate } from "../../src/rating/rate";
import { makeSample } from "../../src/evaluation/sample/make-sample";
import { makeSampleWithErrors } from "./make-sample-with-errors";
import { planReturn } from "../../src/evaluation/returns/form/plan-return";
import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { planYear } from "../../src/evaluation/sheets/plan-year";
import { toRatingInput } from "../../src/evaluation/year/year-data";

/**
 * The return of one organisation of the sample.
 * @param id Organisation.
 * @param language Language of the sheets.
 * @param filled Whether the accountant has filled it in.
 */
export function realReturn(id: string, language: Language, filled: boolean): WorkbookPlan {
  const sample = makeSample(2025, language);
  const organisation = sample.organisations.find((one) => one.id === id);
  const [previous, values] = [sample.previous[id], sample.returns[id]];
  if (!organisation || !previous || !values) throw new RangeError(`no such organisation: ${id}`);
  return planReturn({
    year: 2025,
    edition: sample.edition,
    language,
    organisation,
    criteria: sample.criteria,
    criteriaTable: "illustrative-1",
    illustrative: true,
    synthetic: true,
    previous,
    dueDate: "2026-02-01",
    issueId: "0123456789abcdef",
    issuedAt: "2026-01-10T08:00:00Z",
    version: 1,
    ...(filled && {
      filled: values,
      signature: {
        filledBy: "А. Б.",
        phone: "+7 701 000 00 00",
        head: "В. Г.",
        post: language === "kk" ? "төраға" : "председатель",
        signedOn: "2026-01-20",
      },
    }),
  });
}

/** The sample's year as a workbook. */
export function realYear(year: 2024 | 2025, language: Language): WorkbookPlan {
  const data = makeSample(year, language);
  return planYear(data, rate(toRatingInput(data)), {});
}

/** A year with planted errors and an organisation without a return, as a workbook. */
export function flawedYear(language: Language): WorkbookPlan {
  const data = makeSampleWithErrors(language);
  return planYear(data, rate(toRatingInput(data, "2026-02-20")), {});
}

/** The same with the sheets that follow its returns: the board, what confirms the figures, decisions carried out. */
function followedYear(language: Language): WorkbookPlan {
  const flawed = makeSampleWithErrors(language);
  const organisations = flawed.organisations.slice(0, 4).map(({ id }) => id);
  const decision = {
    ...{ id: "d1", body: "Президиум", protocol: "3", item: "2", text: "=1+1", due: "2025-06-01" },
    organisations,
  };
  const signed = { who: "А. Сейтова", at: new Date(2026, 1, 20, 14, 32) };
  const log = executionRecords({ type: "decisionEntered", decision }, { ...flawed, decisions: [decision] }, signed);
  const data = { ...flawed, log: [...(flawed.log ?? []), ...log] };
  const input = toRatingInput(data, "2026-02-20");
  const rating = rate(input);
  // As the command line writes it, with what results would be without the figures with errors.
  const year = planYear(data, rating, {}, resultsWithoutErrors(input, rating));
  const frame = frameYear(data, rating);
  const time = "20.02.2026, 14:32";
  const put = [
    boardKind.plan(frame, boardKind.named(language), { board: boardOf(data, rating.findings, "2026-02-20"), time }),
    confirmationKind.plan(frame, confirmationKind.named(language), { register: evidenceRegister(data), time }),
    executionKind.plan(frame, executionKind.named(language), {
      register: executionRegister(data, "2026-02-20"),
      time,
    }),
  ];
  return {
    ...year,
    sheets: [...year.sheets, ...put.map(({ sheet }) => sheet)],
    names: [...year.names, ...put.flatMap(({ names }) => names)],
  };
}

/** The sample of a campaign as a workbook, of the first organisations alone: the others differ in numbers only. */
export function realCampaign(language: Language): WorkbookPlan {
  const data = makeCampaignSample(roster.slice(0, 3), language);
  const few = data.organisations.filter(({ id, level }) => level !== "district" || /-0[1-4]$/.test(id));
  const ids = new Set(few.map(({ id }) => id));
  const results = data.results.filter(({ organisation }) => ids.has(organisation));
  const campaign = { ...data, organisations: few, results };
  return planCampaign(campaign, followCampaign(campaign));
}

/** Every kind of file the project writes, in the languages of the sheets. */
export const realPlans: Readonly<Record<string, () => WorkbookPlan>> = {
  "return-empty-kk": () => realReturn("KZO", "kk", false),
  "return-empty-ru": () => realReturn("KZO", "ru", false),
  "return-filled-kk": () => realReturn("KZO", "kk", true),
  "return-filled-ru": () => realReturn("KZO", "ru", true),
  "year-2025-kk": () => realYear(2025, "kk"),
  "year-2025-ru": () => realYear(2025, "ru"),
  "year-2025-en": () => realYear(2025, "en"),
  "year-2024-ru": () => realYear(2024, "ru"),
  "year-2024-kk": () => realYear(2024, "kk"),
  "year-flawed-ru": () => followedYear("ru"),
  "campaign-ru": () => realCampaign("ru"),
  "campaign-kk": () => realCampaign("kk"),
};
