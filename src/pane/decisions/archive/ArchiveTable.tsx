import { useState } from "react";
import type { ArchivedYear } from "../../../decisions/archive/archived-year";
import { compareYears } from "../../../decisions/archive/compare-years";
import { measured, partsOfYears, type Measure } from "../../../decisions/archive/measured-years";
import { comparisonWordsOf } from "../../../decisions/words/comparison/comparison-words";
import { formatFigure } from "../../../text/format-number";
import { useYear } from "../../state/pane-context";
import { ArchiveChart } from "./ArchiveChart";

/** All years side by side in one measure, gaps as gaps, and one organisation as a line over them. */
export function ArchiveTable({ archive }: { readonly archive: readonly ArchivedYear[] }) {
  const { language, view } = useYear();
  const words = comparisonWordsOf(language);
  const [chosen, setChosen] = useState("place");
  const [shown, setShown] = useState("");
  const { years, rows } = compareYears(archive);
  const side = language === "kk" ? "kk" : "ru";
  const parts = partsOfYears(archive);
  const part = parts.find(({ id }) => `part:${id}` === chosen);
  const measure: Measure =
    part === undefined ? { kind: chosen === "total" ? "total" : "place" } : { kind: "part", part: part.id };
  const measureName = part?.name[side] ?? (measure.kind === "total" ? words.total : words.place);
  const nameOf = (id: string, name: string): string => {
    const found = view.organisation.get(id);
    return (language === "kk" ? found?.short_kk : found?.short_ru) ?? name;
  };
  const print = (value: number): string => formatFigure(value, language);
  const drawn = rows.find(({ id }) => id === shown) ?? rows[0];
  const values = drawn?.cells.map((cell) => measured(cell, measure)) ?? [];
  return (
    <section>
      <h3>{words.title}</h3>
      <p>
        <select aria-label={words.measure} value={chosen} onChange={({ target: { value } }) => setChosen(value)}>
          <option value="place">{words.place}</option>
          <option value="total">{words.total}</option>
          {parts.map(({ id, name }) => (
            <option key={id} value={`part:${id}`}>
              {name[side]}
            </option>
          ))}
        </select>
      </p>
      <div style={{ overflowX: "auto" }} tabIndex={0} role="group" aria-label={words.title}>
        <table className="diff" aria-label={measureName}>
          <thead>
            <tr>
              <th scope="col">{words.organisation}</th>
              {years.map(({ year, known }) => (
                <th key={year} scope="col" className="num">
                  {year}
                  <span className="c dim blkln">
                    {known === undefined ? words.unknownYear : words.source[known.source]}
                  </span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ id, name, cells }) => (
              <tr key={id}>
                <th scope="row">{nameOf(id, name[side])}</th>
                {cells.map((cell, at) => {
                  const value = measured(cell, measure);
                  return (
                    <td key={years[at]?.year} className="num">
                      {value === undefined ? "–" : print(value)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="c dim">{words.gaps}</p>
      <p>
        <select
          aria-label={words.organisation}
          value={drawn?.id ?? ""}
          onChange={({ target: { value } }) => setShown(value)}
        >
          {rows.map(({ id, name }) => (
            <option key={id} value={id}>
              {nameOf(id, name[side])}
            </option>
          ))}
        </select>
      </p>
      {drawn === undefined || values.every((value) => value === undefined) ? (
        <p className="dim">{words.nothingToDraw}</p>
      ) : (
        <ArchiveChart
          label={words.chart(nameOf(drawn.id, drawn.name[side]), measureName)}
          years={years.map(({ year }) => year)}
          values={values}
          isLeastOnTop={measure.kind === "place"}
          print={print}
        />
      )}
    </section>
  );
}
