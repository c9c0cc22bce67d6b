import { Link } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { boardOf, type BoardRow } from "../../../evaluation/followup/ways/board";
import { confirmedFigures } from "../../../evaluation/followup/evidence/confirmed-figures";
import { daysToProcedure } from "../../../evaluation/followup/ways/days-to-procedure";
import { returnStatuses, type ReturnStatus } from "../../../evaluation/followup/ways/way-of-return";
import { remarksOfReturn } from "../../../evaluation/followup/remarks/remarks-of-return";
import { remarksPaper } from "../../../evaluation/followup/remarks/remarks-paper";
import { describeFinding } from "../../../evaluation/words/findings/describe-finding";
import { wordsOfFollowup } from "../../../evaluation/words/followup/words-of-followup";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { boardRow } from "../../state/row-keys";
import { FilterSelect } from "../../ui/filter/FilterSelect";
import { SearchInput } from "../../ui/filter/SearchInput";
import { LevelIcon } from "../../ui/LevelIcon";
import { useRoving } from "../../ui/hooks/use-roving";
import { wordsOfFollowupPane } from "../../words/followup/words-of-followup-pane";
import { useSavePaper } from "./use-save-paper";
import { sharesInWords } from "./shares-in-words";
import "./followup.css";
import { localDay } from "../../../text/local-day";
import { PageHead } from "../../ui/PageHead";
import { searchText } from "../../ui/names/search-text";

/** Where the return of every organisation is: a row each, by state or name, and what is open about it. */
export function BoardPage() {
  const { words, language, view, nameOf, openPage, commands, ports, dispatch, state } = useYear();
  const own = wordsOfFollowupPane(language);
  const { statuses, confirmation } = wordsOfFollowup(language);
  const { data, rating } = view;
  const [status, setStatus] = useState<ReturnStatus | "">("");
  const [search, setSearch] = useState("");
  const board = useMemo(() => boardOf(data, rating.findings, localDay(ports.now())), [data, rating, ports]);
  const { share } = useMemo(() => confirmedFigures(data), [data]);
  const unclaimed = (state.returns?.files ?? []).flatMap(({ result }) =>
    result.kind === "refused" && result.findings.every(({ organisation }) => organisation === undefined)
      ? [result.file]
      : [],
  );
  const wanted = search.trim().toLowerCase();
  const namesOf = (id: string): string => searchText(view.organisation.get(id) ?? { id, kk: "", ru: "" });
  const rows = board.rows.filter(
    (row) => (status === "" || row.status === status) && (wanted === "" || namesOf(row.organisation).includes(wanted)),
  );
  const roving = useRoving(rows.map(({ organisation }) => boardRow(organisation)));
  const savePaper = useSavePaper();
  const pagesOf = () =>
    board.rows
      .filter(mayHaveRemarks)
      .map(({ organisation }) => remarksOfReturn(data, rating.findings, organisation))
      .filter(({ remarks }) => remarks.length > 0);

  async function saveAll(): Promise<void> {
    const pages = pagesOf();
    if (pages.length === 0) return dispatch({ type: "notice", notice: { kind: "nothingToWrite" } });
    const of = language === "ru" ? "ru" : "kk";
    await savePaper(`remarks-${data.year}.${of}`, () => remarksPaper(data, pages, of));
  }

  /** What all of them are asked to mend, on one sheet. */
  function writeRemarks(): void {
    const organisations = pagesOf().map(({ organisation }) => organisation);
    if (organisations.length === 0) return dispatch({ type: "notice", notice: { kind: "nothingToWrite" } });
    void commands.take(data.year, {
      step: "paper",
      paper: { kind: "remarks", language: language === "ru" ? "ru" : "kk", organisations },
    });
  }

  const write = { text: own.writeBoard, run: () => void commands.take(data.year, { step: "board" }) };
  return (
    <>
      <SubBar back={words.steps.figures} />
      <Body flush>
        <div className="inset">
          <PageHead title={own.title} lead={own.lead} />
          <p>{daysToProcedure(board.daysLeft, language)}</p>
          {unclaimed.length > 0 && <p className="c">{own.unclaimed(String(unclaimed.length), unclaimed.join(", "))}</p>}
          <p className="links">
            <span>{confirmation.share(...sharesInWords(share, language))}</span>
            <Link as="button" className="c" data-rove="evidence" onClick={() => openPage({ kind: "evidence" })}>
              {own.evidence.open}
            </Link>
            <Link as="button" className="c" onClick={() => void commands.take(data.year, { step: "confirmation" })}>
              {own.writeConfirmation}
            </Link>
            <Link as="button" className="c" onClick={writeRemarks}>
              {own.writeRemarks}
            </Link>
          </p>
          <div className="line choices">
            <FilterSelect
              label={own.status}
              value={status}
              all={own.all(String(board.rows.length))}
              keys={returnStatuses}
              textOf={(one) => own.ofStatus(statuses[one], String(board.counts[one]))}
              onChange={setStatus}
            />
            <SearchInput label={own.search} value={search} onChange={setSearch} />
          </div>
          {rows.length === 0 && <p className="c dim">{own.nothingFound}</p>}
        </div>
        <ul className="rows board" aria-label={own.list} onKeyDown={roving.onKeyDown}>
          {rows.map((row) => (
            <li key={row.organisation}>
              <button
                type="button"
                className="r row mid"
                onClick={() => openPage({ kind: "remarks", organisation: row.organisation })}
                {...roving.item(boardRow(row.organisation))}
              >
                <LevelIcon level={levelOf(row)} />
                <span className="grow">
                  <span className="blkln">{nameOf(row.organisation)}</span>
                  <span className="c dim blkln">{[statuses[row.status], ...factsOf(row)].join(" · ")}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </Body>
      {ports.saveFile === null ? (
        <Footer primary={write} />
      ) : (
        <Footer secondary={{ text: own.allRemarks, run: () => void saveAll() }} primary={write} />
      )}
    </>
  );

  function factsOf({
    status: at,
    form,
    refused,
    came,
    rounds,
    lateDays,
    versions,
    errors,
    warnings,
    checked,
    accepted,
  }: BoardRow): string[] {
    const when = {
      none: undefined,
      formMade: form,
      refused,
      came,
      checked: came,
      sentBack: undefined,
      accepted,
      changed: accepted ?? checked,
    }[at];
    const round = rounds.at(-1);
    return [
      ...(when ? [when.record.at] : []),
      ...(at === "sentBack" && round ? [own.round(String(round.round)), round.at] : []),
      ...(at !== "refused"
        ? []
        : (refused?.said.findings ?? []).map((one) => describeFinding(one, language, data).title)),
      ...(versions > 1 ? [own.version(String(versions))] : []),
      ...(lateDays === undefined ? [] : [own.late(String(lateDays))]),
      ...(came === undefined || errors === 0 ? [] : [own.errors(String(errors))]),
      ...(came === undefined || warnings === 0 ? [] : [own.warnings(String(warnings))]),
    ];
  }
}

/** Whether something of a return may have to be mended; one without anything open gets no page. */
function mayHaveRemarks({ status, errors, warnings, came }: BoardRow): boolean {
  if (status === "sentBack") return true;
  const isOpen = errors + warnings > 0 || (came?.said.findings?.length ?? 0) > 0;
  return isOpen && (status === "came" || status === "checked" || status === "changed");
}

function levelOf({ status, errors, warnings, lateDays }: BoardRow): "ok" | "error" | "warning" | "note" {
  if (status === "accepted") return "ok";
  if (status === "none" || status === "formMade") return "note";
  if (errors > 0) return "error";
  // Nothing of it has come in, however little the file says of errors.
  if (status === "refused" || status === "changed") return "warning";
  return warnings > 0 || lateDays !== undefined ? "warning" : "note";
}
