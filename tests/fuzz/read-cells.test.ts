import type { WorkbookPlan } from "../../src/sheets/plan/sheet-plan";
import { readCells } from "../../src/sheets/xlsx/read/read-cells";
import { writePlan } from "../../src/sheets/xlsx/write/write-plan";
import { planCases } from "../contract/plan-cases";
import { spoils } from "./change-bytes";
import { randomNumbers } from "./random-numbers";

const rounds = 150;
const plans: readonly WorkbookPlan[] = [planCases.formulas, planCases.rules, planCases.values];
const kinds = new Set([
  "empty",
  "not-a-workbook",
  "damaged",
  "too-large",
  "encrypted",
  "old-format",
  "strict-format",
  "macros",
  "external-link",
]);

describe.each(Object.entries(spoils))("%s", (name, spoil) => {
  test("gives a clear fault or a workbook, never anything else", async () => {
    const files = await Promise.all(plans.map(writePlan));
    let told = 0;
    for (let seed = 0; seed < rounds; seed++) {
      const random = randomNumbers(seed * 8 + name.length);
      const spoiled = spoil(files[seed % files.length] as Uint8Array, random);
      let reading: ReturnType<typeof readCells>;
      try {
        reading = readCells(spoiled);
      } catch (error) {
        throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
      }
      const { faults, workbook } = reading;
      if (faults.length > 0) told++;
      expect({ seed, unknown: faults.filter(({ kind }) => !kinds.has(kind)) }).toEqual({ seed, unknown: [] });
      expect({ seed, answered: workbook !== undefined || faults.length > 0 }).toEqual({ seed, answered: true });
    }
    expect(told).toBeGreaterThan(rounds / 10);
  });
});

test("an unpacked part that was changed is never read as sound: the checksum tells", async () => {
  const file = await writePlan(planCases.values);
  const sound = readCells(file);
  const random = randomNumbers(77);
  for (let seed = 0; seed < rounds; seed++) {
    const changed = file.slice();
    const at = Math.floor(random() * changed.length);
    changed[at] = (changed[at] as number) ^ 0x10;
    const { faults, workbook } = readCells(changed);
    if (faults.length === 0) expect({ seed, at, workbook }).toEqual({ seed, at, workbook: sound.workbook });
  }
});
