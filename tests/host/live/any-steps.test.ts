import { addIndicator, changeIndicator, retireIndicator } from "../../../src/rating/criteria/edit-criteria";
import { moveBlock, nextBlock, retireBlock, setBlock } from "../../../src/rating/criteria/edit-blocks";
import type { Criteria } from "../../../src/rating/criteria/criteria";
import type { CriteriaEdit } from "../../../src/rating/criteria/criteria-edit";
import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import type { Organisation } from "../../../src/rating/organisations/organisation";
import { roster } from "../../../src/rating/organisations/roster";
import { rate } from "../../../src/rating/rate";
import { randomFrom, type Random } from "../../../src/text/random";
import type { Snapshot } from "../../../src/evaluation/year/ports";
import { withCriteria } from "../../../src/evaluation/year/acts/change-criteria";
import { applyRoster, type RosterEdits } from "../../../src/evaluation/year/acts/roster-edits";
import { acceptedWarnings, findingMark, isAcceptable } from "../../../src/evaluation/year/accepted-warnings";
import { toRatingInput } from "../../../src/evaluation/year/year-data";
import { compareWithRate, openYear, type OpenYear } from "./open-small-year";

const facts = { who: "=А. С.", at: new Date(2026, 1, 20, 14, 32) };

type Step = (open: OpenYear, now: Snapshot, random: Random) => Promise<unknown> | null;

function pick<T>(random: Random, from: readonly T[]): T | undefined {
  return from[random.whole(0, from.length - 1)];
}

function table(edit: (criteria: Criteria, random: Random) => CriteriaEdit | null): Step {
  return ({ workbook }, { data }, random) => {
    const made = edit(data.criteria, random);
    if (!made?.criteria) return null;
    return workbook.rewrite(2025, "criteria", withCriteria(data, made.criteria, facts));
  };
}

function members(edit: (organisations: readonly Organisation[], random: Random) => RosterEdits): Step {
  return ({ workbook }, { data }, random) => {
    const edits = edit(data.organisations, random);
    if (Object.keys(edits).length === 0) return null;
    return workbook.rewrite(2025, "roster", applyRoster(data, edits, facts));
  };
}

/** Formula and value of every cell that holds something, sheet by sheet in the order of their tabs. */
function everyCell({ excel: { host } }: OpenYear): unknown {
  return host.engine.sheets().map(({ id, name }) => {
    const used = host.engine.usedArea(id, true);
    const rows = used ? host.engine.cells(id, used) : [];
    const cells = rows.flatMap((row, down) =>
      row.flatMap((cell, right) => (cell.blank ? [] : [[down, right, cell.formula ?? "", cell.value]])),
    );
    return [name, cells];
  });
}

const steps: Readonly<Record<string, Step>> = {
  refresh: ({ workbook }) => workbook.refresh(2025),
  repair: ({ workbook }) => workbook.repair(2025),
  accept({ workbook }, { data }, random) {
    const accepted = acceptedWarnings(data.log);
    const open = rate(toRatingInput(data)).findings.filter(
      (one) => isAcceptable(one) && !accepted.has(findingMark(one)),
    );
    const finding = pick(random, open);
    return finding ? workbook.accept(2025, { finding, who: "А. С.", reason: "=1+1 по акту № 7" }) : null;
  },
  reopen({ workbook }, { data }, random) {
    const accepted = acceptedWarnings(data.log);
    const finding = pick(
      random,
      rate(toRatingInput(data)).findings.filter((one) => accepted.has(findingMark(one))),
    );
    return finding ? workbook.reopen(2025, { finding, who: "А. С." }) : null;
  },
  createScenario: ({ workbook }, { scenario }) => (scenario ? null : workbook.take(2025, { step: "scenario" })),
  writeScenario: ({ workbook }, { scenario }) => (scenario ? workbook.take(2025, { step: "scenarioResults" }) : null),
  removeScenario: ({ workbook }, { scenario }) => (scenario ? workbook.take(2025, { step: "scenarioRemoval" }) : null),
  rename: table((criteria, random) => {
    const block = pick(random, criteria.blocks);
    return block ? setBlock(criteria, { ...block, sheet_ru: `Критерий ${random.whole(0, 999)}` }) : null;
  }),
  move: table((criteria, random) => {
    const block = pick(random, criteria.blocks);
    return block ? moveBlock(criteria, block.block, random.next() < 0.5 ? -1 : 1) : null;
  }),
  retireBlock: table((criteria, random) => {
    const block = pick(random, criteria.blocks);
    // A table without any indicator has nothing to sum; the Check step says so.
    const others = criteria.indicators.filter((one) => one.block !== block?.block);
    return block && others.length > 0 ? retireBlock(criteria, block.block) : null;
  }),
  addBlock: table((criteria) => {
    const block = nextBlock(criteria);
    return setBlock(criteria, { block, kk: `К${block}`, ru: `=К${block}`, sheet_ru: `${block}. Новый` });
  }),
  addIndicator: table((criteria, random) => {
    const absent = appendix1.indicators.filter(
      ({ code, block }) =>
        !criteria.indicators.some((one) => one.code === code) && criteria.blocks.some((one) => one.block === block),
    );
    const indicator = pick(random, absent);
    return indicator ? addIndicator(criteria, { ...indicator, ru: `=${indicator.ru}` }) : null;
  }),
  changeIndicator: table((criteria, random) => {
    const indicator = pick(
      random,
      criteria.indicators.filter(({ rule }) => rule.kind === "per_unit"),
    );
    if (indicator?.rule.kind !== "per_unit") return null;
    const rule = { ...indicator.rule, points: random.whole(1, 90) };
    return changeIndicator(criteria, indicator.code, { ...indicator, rule });
  }),
  retireIndicator: table((criteria, random) => {
    const indicator = pick(random, criteria.indicators);
    return indicator && criteria.indicators.length > 1 ? retireIndicator(criteria, indicator.code) : null;
  }),
  newcomer: members((organisations): RosterEdits => {
    const organisation = roster.find(({ id }) => !organisations.some((one) => one.id === id));
    return organisation ? { [organisation.id]: { organisation, leaves: false, renamed: false } } : {};
  }),
  departure: members((organisations, random): RosterEdits => {
    const organisation = pick(random, organisations);
    if (!organisation || organisations.length === 1) return {};
    return { [organisation.id]: { organisation, leaves: true, renamed: false } };
  }),
  renaming: members((organisations, random): RosterEdits => {
    const organisation = pick(random, organisations);
    if (!organisation) return {};
    return {
      [organisation.id]: { organisation: { ...organisation, ru: `+${organisation.ru}` }, leaves: false, renamed: true },
    };
  }),
  import({ workbook }, { data }, random) {
    const organisation = pick(random, data.organisations);
    if (!organisation) return null;
    const figures = { ...data.returns[organisation.id]?.figures, "1.2": random.whole(0, 99) };
    const present = data.criteria.indicators.some(({ code }) => code === "1.2");
    if (!present) return null;
    const returns = { ...data.returns, [organisation.id]: { ...data.returns[organisation.id], figures } };
    return workbook.rewrite(2025, "import", { ...data, returns });
  },
};

/** More of them: `SEEDS=4,5,6 STEPS=12 npx jest any-steps`. */
const seeds = process.env["SEEDS"]?.split(",").map(Number) ?? [1, 3];
const count = Number(process.env["STEPS"] ?? 6);

test.each(seeds)(
  "steps in any order leave a year as the core rates it, and each is taken back whole and done again: %d",
  async (seed) => {
    const random = randomFrom(`steps:${seed}`);
    const open = await openYear();
    const done: string[] = [];
    try {
      let now = await open.workbook.openSample(2025, "ru");
      await open.excel.idle();
      const before: { readonly data: unknown; readonly contents: unknown }[] = [];
      const names = Object.keys(steps);
      for (let tries = 0; done.length < count && tries < 100; tries++) {
        const name = pick(random, names) ?? "";
        const state = { data: now.data, contents: everyCell(open) };
        const step = steps[name]?.(open, now, random);
        if (!step) continue;
        done.push(name);
        await step;
        await open.excel.idle();
        before.push(state);
        now = await open.workbook.read(2025);
        expect([done, now.stale, now.lostSheets, now.findings]).toEqual([done, false, [], []]);
        const { sheets, core } = await compareWithRate(now.data);
        expect([done, sheets]).toEqual([done, core]);
      }
      const states = [...before, { data: now.data, contents: everyCell(open) }];
      const expectState = async (at: number): Promise<void> => {
        await open.excel.idle();
        expect([done, everyCell(open)]).toEqual([done, states[at]?.contents]);
        expect([done, (await open.workbook.read(2025)).data]).toEqual([done, states[at]?.data]);
      };
      // Some way back and forth again, then all the way.
      const turn = random.whole(0, before.length);
      for (let at = before.length - 1; at >= turn; at--) {
        await open.workbook.undo();
        done.push("undo");
        await expectState(at);
      }
      for (let at = turn + 1; at <= before.length; at++) {
        await open.workbook.redo();
        done.push("redo");
        await expectState(at);
      }
      expect(open.workbook.redoable()).toEqual([]);
      for (let at = before.length - 1; at >= 0; at--) {
        await open.workbook.undo();
        done.push("undo");
        await expectState(at);
      }
    } catch (error) {
      throw new Error(`after ${done.join(", ")}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    } finally {
      open.excel.dispose();
    }
  },
  300_000,
);
