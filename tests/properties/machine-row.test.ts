import fc from "fast-check";
import { appendix1 } from "../../src/rating/criteria/appendix-1";
import type { Indicator } from "../../src/rating/criteria/criteria";
import {
  fromMachineRow,
  machineColumns,
  toMachineRow,
  type MachineIndicator,
} from "../../src/rating/criteria/machine-row";
import { anyCriteria } from "./arbitrary-rating";

/** What a row carries, without parameters that are given as "none". */
function carried({ block, type, rule, ...rest }: Indicator): MachineIndicator {
  const own = (["min", "max", "direction", "weight"] as const).flatMap((name) =>
    rest[name] === undefined ? [] : [[name, rest[name]]],
  );
  const given = Object.entries(rule).filter(([, value]) => value !== null && value !== undefined);
  return { block, type, ...Object.fromEntries(own), rule: Object.fromEntries(given) as unknown as Indicator["rule"] };
}

test("criteria → machine row → criteria is the identity for the illustrative table", () => {
  for (const indicator of appendix1.indicators) {
    expect(fromMachineRow(toMachineRow(indicator))).toEqual(carried(indicator));
  }
});

test("criteria → machine row → criteria is the identity for any rule", () => {
  fc.assert(
    fc.property(anyCriteria, ({ indicators }) => {
      for (const indicator of indicators) {
        const row = toMachineRow(indicator);
        expect(row).toHaveLength(machineColumns.length);
        expect(row.every((cell) => cell === null || typeof cell !== "object")).toBe(true);
        expect(fromMachineRow(row)).toEqual(carried(indicator));
      }
    }),
    { numRuns: 300 },
  );
});
