import { Field, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useState } from "react";
import { editionOfYear } from "../../../rating/editions/edition-of-year";
import { editionIds } from "../../../rating/editions/default-editions";
import type { EditionId } from "../../../rating/editions/edition";
import { languages } from "../../../text/language";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { usePane } from "../../state/pane-context";
import { reportingYear } from "./reporting-year";
import { PageHead } from "../../ui/PageHead";

/** A new evaluation: reporting year, edition in words, language of the sheets. */
export function StartYear() {
  const { words, language, state, commands, ports, dispatch } = usePane();
  const latest = reportingYear(ports.now());
  const years = [latest + 1, latest, latest - 1, latest - 2];
  const taken = new Set(state.years.map((entry) => entry.year));
  // After the year that is due the next one comes, and only then one that is past.
  const offered = [latest, ...years].find((candidate) => !taken.has(candidate));
  const [year, setYear] = useState(offered ?? latest + 1);
  const [edition, setEdition] = useState<EditionId>(editionOfYear(year));
  const [sheets, setSheets] = useState(language);
  const { start } = words;
  const blocked = taken.has(year);
  return (
    <>
      <SubBar back={state.phase === "year" ? words.steps.year : words.shell.back} />
      <Body>
        <PageHead title={start.title} />
        <Field label={start.year} {...(blocked && { validationState: "error", validationMessage: start.taken })}>
          <Select
            value={String(year)}
            onChange={(_, { value }) => {
              setYear(Number(value));
              setEdition(editionOfYear(Number(value)));
            }}
          >
            {years.map((candidate) => (
              <option key={candidate}>{candidate}</option>
            ))}
          </Select>
        </Field>
        <Field label={start.edition} hint={start.editionHint}>
          <RadioGroup value={edition} onChange={(_, { value }) => setEdition(value as EditionId)}>
            {editionIds.map((id) => (
              <Radio key={id} value={id} label={words.editions[id]} />
            ))}
          </RadioGroup>
        </Field>
        <Field label={start.sheetLanguage}>
          <RadioGroup
            value={sheets}
            onChange={(_, { value }) => setSheets(languages.find((candidate) => candidate === value) ?? sheets)}
          >
            {languages.map((candidate) => (
              <Radio key={candidate} value={candidate} label={words.languages[candidate]} />
            ))}
          </RadioGroup>
        </Field>
        <p className="c dim">{start.contents}</p>
      </Body>
      <Footer
        state={blocked ? "" : undefined}
        primary={{
          text: words.first.start(String(year)),
          run: () => {
            if (!blocked) void commands.layOut({ year, edition, language: sheets });
            else dispatch({ type: "say", text: start.taken });
          },
        }}
      />
    </>
  );
}
