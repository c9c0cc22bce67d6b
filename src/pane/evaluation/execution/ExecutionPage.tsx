import { useMemo, useState } from "react";
import { executionRegister, type ExecutionEntry } from "../../../evaluation/followup/execution/execution-register";
import { executionTable } from "../../../evaluation/followup/execution/execution-table";
import { referenceOf } from "../../../evaluation/followup/execution/reference-of";
import { wordsOfExecution } from "../../../evaluation/words/execution/words-of-execution";
import { localDay } from "../../../text/local-day";
import { separatedFile } from "../../../text/separated-rows";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { FilterSelect } from "../../ui/filter/FilterSelect";
import { searchText } from "../../ui/names/search-text";
import { SearchInput } from "../../ui/filter/SearchInput";
import { SaveLink } from "../../ui/SaveLink";
import { wordsOfExecutionPane } from "../../words/execution/words-of-execution-pane";
import { ExecutionRow } from "./ExecutionRow";
import { NewDecision } from "./NewDecision";
import { OfferedList } from "./OfferedList";
import { RuleForm } from "./RuleForm";
import "./execution.css";
import { PageHead } from "../../ui/PageHead";

/** Rows that are shown at once; the sheet and the file have all. */
const most = 300;

const states = ["overdue", "reported", "ahead", "late", "inTime"] as const;

/** Decisions of governing bodies under control: what is overdue first, how each was carried out, what it gives for the figures. */
export function ExecutionPage() {
  const { words, language, view, commands, ports } = useYear();
  const own = wordsOfExecutionPane(language);
  const said = wordsOfExecution(language);
  const { data } = view;
  const [state, setState] = useState<ExecutionEntry["state"] | "">("");
  const [search, setSearch] = useState("");
  const register = useMemo(() => executionRegister(data, localDay(ports.now())), [data, ports]);
  const { entries } = register;
  const count = (of: ExecutionEntry["state"]): string => String(entries.filter((one) => one.state === of).length);
  const wanted = search.trim().toLowerCase();
  const found = entries.filter(
    (entry) => (state === "" || entry.state === state) && (wanted === "" || textOf(entry).includes(wanted)),
  );
  const shown = [...found].sort((one, other) => states.indexOf(one.state) - states.indexOf(other.state)).slice(0, most);

  function textOf({ decision, organisation }: ExecutionEntry): string {
    const whose = searchText(view.organisation.get(organisation) ?? { id: organisation, kk: "", ru: "" });
    return `${referenceOf(decision, language)} ${decision.text}`.toLowerCase() + ` ${whose}`;
  }

  return (
    <>
      <SubBar back={words.steps.figures} />
      <Body flush>
        <div className="inset">
          <PageHead title={said.sheet} lead={own.lead} />
          <p>{said.counts(String(entries.length), count("overdue"), count("reported"))}</p>
          <div className="line choices">
            <FilterSelect
              label={own.state}
              value={state}
              all={own.all(String(entries.length))}
              keys={states}
              textOf={(one) => own.ofState(said.states[one], count(one))}
              onChange={setState}
            />
            <SearchInput label={own.search} value={search} onChange={setSearch} />
          </div>
          {shown.length < found.length && (
            <p className="c dim">{own.shown(String(shown.length), String(found.length))}</p>
          )}
          {shown.length === 0 && <p className="c dim">{entries.length === 0 ? said.none : own.nothingFound}</p>}
        </div>
        <ul className="rows execution" aria-label={own.list}>
          {shown.map((entry) => (
            <ExecutionRow key={`${entry.decision.id} ${entry.organisation}`} entry={entry} register={register} />
          ))}
        </ul>
        <div className="inset">
          <NewDecision register={register} />
          <OfferedList register={register} />
          <RuleForm register={register} />
        </div>
        {entries.length > 0 && (
          <SaveLink
            text={own.save}
            make={() => {
              const { captions, rows } = executionTable(data, register, language);
              return { name: `decisions-${data.year}.csv`, bytes: separatedFile([captions, ...rows], language) };
            }}
          />
        )}
      </Body>
      <Footer primary={{ text: own.write, run: () => void commands.take(data.year, { step: "execution" }) }} />
    </>
  );
}
