import type { Host } from "../../../src/excel-host/host/host";

/** Everything the host holds: sheets with contents, looks, rules and page set-up, names, settings, the active sheet. */
export function dumpWorkbook(host: Host): unknown {
  const { engine } = host;
  return {
    active: engine.activeSheet(),
    names: engine.names(),
    settings: [...host.settings],
    structure: host.structurePassword,
    sheets: engine.sheets().map((sheet) => {
      const { id } = sheet;
      const used = engine.usedArea(id, false);
      const record = host.record(id);
      return {
        ...sheet,
        cells: used ? engine.cells(id, used) : [],
        looks: used
          ? Array.from({ length: used.rows * used.columns }, (_, at) =>
              engine.look(id, used.row + Math.floor(at / used.columns), used.column + (at % used.columns)),
            )
          : [],
        frozen: engine.frozen(id),
        conditionals: engine.conditionals(id),
        veryHidden: record.veryHidden,
        protection: record.protection,
        charts: record.charts.map(({ title, place, series }) => ({ title, place, series: series.length })),
        links: [...record.hyperlinks],
        notes: [...record.notes],
        filter: record.filter,
      };
    }),
  };
}

/** The contents alone, by the name of the sheet. */
export function dumpContents(host: Host): Readonly<Record<string, unknown>> {
  const { engine } = host;
  return Object.fromEntries(
    engine.sheets().map(({ id, name }) => {
      const used = engine.usedArea(id, true);
      return [name, used ? engine.cells(id, used).map((row) => row.map((cell) => cell.formula ?? cell.value)) : []];
    }),
  );
}
