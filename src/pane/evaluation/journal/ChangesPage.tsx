import { Spinner } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { journalCsv } from "../../../evaluation/journal/journal-csv";
import { journalRows, type JournalRow } from "../../../evaluation/journal/journal-rows";
import type { KeptChanges } from "../../../evaluation/year/ports";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { asFailure } from "../../state/as-failure";
import { useYear } from "../../state/pane-context";
import { FilterSelect } from "../../ui/filter/FilterSelect";
import { SearchInput } from "../../ui/filter/SearchInput";
import { SaveLink } from "../../ui/SaveLink";
import { wordsOfJournalPane } from "../../words/journal/words-of-journal-pane";
import { PageHead } from "../../ui/PageHead";

/** Rows that are shown at once; the sheet and the file have all. */
const most = 300;

/** Who changed which value, when and how: latest first, by organisation, person and code. */
export function ChangesPage() {
  const { words, language, view, ports, commands, dispatch } = useYear();
  const own = wordsOfJournalPane(language);
  const { data } = view;
  const [kept, setKept] = useState<KeptChanges | null>(null);
  const [subject, setSubject] = useState("");
  const [person, setPerson] = useState("");
  const [code, setCode] = useState("");
  const { year, organisations } = data;
  useEffect(() => {
    let isOpen = true;
    ports.workbook
      .changes(year)
      .then((found) => isOpen && setKept(found))
      .catch((error: unknown) => dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } }));
    return () => void (isOpen = false);
    // A new reading may have left records.
  }, [ports, year, data, dispatch]);
  const rows = useMemo(
    () => (kept === null ? [] : journalRows(kept.records, { year, organisations, language })),
    [kept, year, organisations, language],
  );
  // By the alphabet of the language: in Kazakh Ә stands behind А, not behind Я.
  const { compare } = new Intl.Collator(language);
  const subjects = [...new Set(rows.map((row) => row.subject))].sort(compare);
  const persons = [...new Set(rows.map((row) => row.who))].sort(compare);
  const wanted = code.trim().toLowerCase();
  const found = rows.filter(
    (row) =>
      (subject === "" || row.subject === subject) &&
      (person === "" || row.who === person) &&
      (wanted === "" || row.field.toLowerCase().startsWith(wanted)),
  );
  const shown = found.slice(-most).reverse();
  return (
    <>
      <SubBar back={words.steps.figures} />
      <Body flush>
        <div className="inset">
          <PageHead title={own.title} lead={own.lead} />
          <div className="line choices">
            <FilterSelect
              label={own.organisation}
              value={subject}
              all={own.allOrganisations}
              keys={subjects}
              onChange={setSubject}
            />
            <FilterSelect label={own.person} value={person} all={own.everybody} keys={persons} onChange={setPerson} />
          </div>
          <SearchInput label={own.code} value={code} onChange={setCode} />
          {kept === null ? (
            <Spinner size="tiny" label={own.reading} />
          ) : rows.length === 0 ? (
            <p>{own.nothing}</p>
          ) : (
            <p className="c dim">
              {found.length === 0 ? own.noMatch : own.count(String(shown.length), String(found.length))}
            </p>
          )}
        </div>
        {rows.length > 0 && (
          <SaveLink
            text={own.save}
            make={() => ({ name: `changes-${year}.csv`, bytes: new TextEncoder().encode(journalCsv(rows, language)) })}
          />
        )}
        <ul className="rows" aria-label={own.list}>
          {shown.map((row, at) => (
            <Change key={at} row={row} blank={own.blank} />
          ))}
        </ul>
      </Body>
      <Footer primary={{ text: own.write, run: () => void commands.take(year, { step: "changes" }) }} />
    </>
  );
}

function Change({ row, blank }: { readonly row: JournalRow; readonly blank: string }) {
  return (
    <li className="row c">
      <span className="grow">
        <span className="b blkln">{[row.subject, row.field].join(" · ")}</span>
        <span className="blkln">
          <s>{row.before === "" ? blank : row.before}</s> → {row.after === "" ? blank : row.after}
        </span>
        <span className="dim blkln">{[row.to, row.who, row.way].join(" · ")}</span>
      </span>
    </li>
  );
}
