import { appendix1 } from "../../../src/rating/criteria/appendix-1";
import { fromMachineRow, machineColumns, toMachineRow } from "../../../src/rating/criteria/machine-row";
import {
  machineCells,
  parameterCells,
  parameterChoices,
  parameterWords,
} from "../../../src/evaluation/words/parameters/parameter-cells";
import { ruleKinds, rules } from "../../../src/rating/rules/rules";
import { languages } from "../../../src/text/language";

test.each(languages)("rules in words of %s read back as the rules they say", (language) => {
  for (const indicator of appendix1.indicators) {
    const row = toMachineRow(indicator);
    expect(fromMachineRow(machineCells(parameterCells(row, language)))).toEqual(fromMachineRow(row));
  }
  for (const kind of ruleKinds) {
    const row = toMachineRow({ block: 1, type: rules[kind].usualType, rule: rules[kind].example.rule });
    expect([kind, fromMachineRow(machineCells(parameterCells(row, language)))]).toEqual([kind, fromMachineRow(row)]);
  }
});

test.each(languages)("no word of %s stands for two things, and no choice has a comma", (language) => {
  for (const column of machineColumns) {
    const choices = parameterChoices(column, language).map((choice) => choice.toLowerCase());
    expect(new Set(choices).size).toBe(choices.length);
    expect(choices.filter((choice) => choice.includes(","))).toEqual([]);
  }
  expect(Object.keys(parameterWords(language).captions)).toEqual(machineColumns);
});

test("codes, words of another language and typed days are read; what is unknown stays for the checks to name", () => {
  const read = (column: string, text: string) => {
    const cells = machineColumns.map((name) => (name === column ? text : null));
    return machineCells(cells)[machineColumns.indexOf(column)];
  };
  expect(read("kind", "per_unit")).toBe("per_unit");
  expect(read("kind", " БАЛЛЫ ЗА ЕДИНИЦУ ")).toBe("per_unit");
  expect(read("kind", "Бірлікке берілетін ұпай")).toBe("per_unit");
  expect(read("kind", "баллы")).toBe("баллы");
  expect(read("due", "1.2")).toBe("02-01");
  expect(read("due", "02-01")).toBe("02-01");
  expect(read("due_year", "год, следующий за отчётным")).toBe("reporting_year+1");
  expect(read("min", "01.01, отчётный год")).toBe("reporting_year-01-01");
  expect(read("numerator", "B01")).toBe("B01");
});
