import { Select } from "@fluentui/react-components";
import { useEffect, useMemo, useState } from "react";
import { evidenceRegister, shareOf, type EvidenceEntry } from "../../../evaluation/followup/evidence/evidence-register";
import type { ChangeRecord } from "../../../evaluation/journal/change-record";
import { whoTyped } from "../../../evaluation/journal/who-typed";
import { asFailure } from "../../state/as-failure";
import type { Confirmation, ConfirmedShare } from "../../../evaluation/followup/evidence/confirmed-figures";
import { figureText } from "../../../evaluation/words/figure-text";
import { wordsOfFollowup } from "../../../evaluation/words/followup/words-of-followup";
import type { Figure } from "../../../rating/returns/return";
import { formatNumber } from "../../../text/format-number";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { SubBar } from "../../shell/SubBar";
import { useYear } from "../../state/pane-context";
import { LevelIcon } from "../../ui/LevelIcon";
import { useRoving } from "../../ui/hooks/use-roving";
import { wordsOfFollowupPane } from "../../words/followup/words-of-followup-pane";
import { sharesInWords } from "./shares-in-words";
import "./followup.css";
import { PageHead } from "../../ui/PageHead";

/** Rows that are shown at once; the sheet has all. */
const most = 100;

type State = Confirmation | "all";

const states: readonly Confirmation[] = ["open", "named", "changed", "confirmed"];

/** Documents and sources of the declared figures, of one organisation or of one indicator, with what was set right. */
export function EvidencePage() {
  const { words, language, view, nameOf, commands } = useYear();
  const { evidence: own } = wordsOfFollowupPane(language);
  const { confirmation, paper } = wordsOfFollowup(language);
  const { data } = view;
  const [organisation, setOrganisation] = useState("");
  const [code, setCode] = useState("");
  const [state, setState] = useState<State>("all");
  const changes = useChanges();
  const { entries, byOrganisation, byCode, all } = useMemo(
    () => evidenceRegister(data, whoTyped(changes)),
    [data, changes],
  );
  const chosen = entries.filter(
    (entry) => (organisation === "" || entry.organisation === organisation) && (code === "" || entry.code === code),
  );
  const found = chosen.filter((entry) => state === "all" || entry.state === state);
  const shown = found.slice(0, most);
  const keyOf = (entry: EvidenceEntry): string => `evidence:${entry.organisation}:${entry.code}`;
  const roving = useRoving(shown.map(keyOf));
  const number = (count: number): string => formatNumber(count, 0, language);
  const shareText = (share: ConfirmedShare): string => confirmation.share(...sharesInWords(share, language));
  const option = (name: string, share: ConfirmedShare): string =>
    own.ofShare(name, number(share.named), number(share.of));
  const valueText = (figure: Figure): string => figureText(figure, language, paper);

  return (
    <>
      <SubBar back={words.steps.figures} />
      <Body flush>
        <div className="inset">
          <PageHead title={confirmation.title(String(data.year))} lead={own.lead} />
          <div className="line choices">
            <Select
              size="small"
              aria-label={own.organisation}
              value={organisation}
              onChange={(_, { value }) => setOrganisation(value)}
            >
              <option value="">{option(own.allOrganisations, all)}</option>
              {[...byOrganisation].map(([id, share]) => (
                <option key={id} value={id}>
                  {option(nameOf(id), share)}
                </option>
              ))}
            </Select>
            <Select size="small" aria-label={own.code} value={code} onChange={(_, { value }) => setCode(value)}>
              <option value="">{own.allCodes}</option>
              {[...byCode].map(([one, share]) => (
                <option key={one} value={one}>
                  {option(one, share)}
                </option>
              ))}
            </Select>
          </div>
          <Select
            size="small"
            aria-label={confirmation.state}
            value={state}
            onChange={(_, { value }) => setState(states.find((one) => one === value) ?? "all")}
          >
            <option value="all">{own.allStates}</option>
            {states.map((one) => (
              <option key={one} value={one}>
                {confirmation.states[one]}
              </option>
            ))}
          </Select>
          <p>{shareText(shareOf(chosen))}</p>
          {found.length === 0 && <p className="c dim">{entries.length === 0 ? confirmation.none : own.nothingFound}</p>}
          {found.length > most && <p className="c dim">{own.shown(number(most), number(found.length))}</p>}
        </div>
        <ul className="rows" aria-label={own.list} onKeyDown={roving.onKeyDown}>
          {shown.map((entry) => (
            <li key={keyOf(entry)}>
              <button
                type="button"
                className="r row c"
                onClick={() =>
                  void commands.show(data.year, {
                    organisation: entry.organisation,
                    code: entry.code,
                    part: "document",
                  })
                }
                {...roving.item(keyOf(entry))}
              >
                <EntryText {...{ entry, valueText }} />
              </button>
            </li>
          ))}
        </ul>
      </Body>
      <Footer
        state={own.cellHint}
        primary={{ text: own.write, run: () => void commands.take(data.year, { step: "confirmation" }) }}
      />
    </>
  );
}

/** The records of changes, by which it is known who typed over a figure; none until they are read. */
function useChanges(): readonly ChangeRecord[] {
  const { view, ports, dispatch } = useYear();
  const { data } = view;
  const [changes, setChanges] = useState<readonly ChangeRecord[]>([]);
  useEffect(() => {
    let isOpen = true;
    ports.workbook
      .changes(data.year)
      .then(({ records }) => isOpen && setChanges(records))
      .catch((error: unknown) => dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } }));
    return () => void (isOpen = false);
  }, [ports, data, dispatch]);
  return changes;
}

/** What stands behind a figure: its document and source, its state and who checked its return. */
function EntryText({
  entry,
  valueText,
}: {
  readonly entry: EvidenceEntry;
  readonly valueText: (figure: Figure) => string;
}) {
  const { language, nameOf } = useYear();
  const { evidence: own } = wordsOfFollowupPane(language);
  const { confirmation } = wordsOfFollowup(language);
  return (
    <>
      <LevelIcon level={entry.state === "confirmed" ? "ok" : entry.state === "named" ? "note" : "warning"} />
      <span className="grow">
        <span className="b blkln">{[nameOf(entry.organisation), entry.code].join(" · ")}</span>
        <Value entry={entry} valueText={valueText} />
        <span className="blkln">
          {[entry.document, entry.source].filter((text) => text !== "").join(" · ") || own.noDocument}
        </span>
        <span className="dim blkln">
          {[
            confirmation.states[entry.state],
            ...(entry.checked
              ? [own.checked([entry.checked.who, entry.checked.at].filter((text) => text !== "").join(", "))]
              : []),
          ].join(" · ")}
        </span>
      </span>
    </>
  );
}

/** As it counts; where it was set right or typed over, beside what was declared, with the reason and the name. */
function Value({
  entry: { value, correction, typed },
  valueText,
}: {
  readonly entry: EvidenceEntry;
  readonly valueText: (figure: Figure) => string;
}) {
  const { language } = useYear();
  const { confirmation } = wordsOfFollowup(language);
  const other = correction ?? typed;
  if (!other) return <span className="blkln">{valueText(value)}</span>;
  const said = correction
    ? [correction.record.reason, correction.record.who]
    : [typed?.isOfApparatus ? confirmation.ofApparatus : confirmation.typedOver, typed?.who, typed?.at];
  return (
    <span className="blkln">
      {!typed?.isOfApparatus && (
        <>
          <s>{valueText(other.declared)}</s> →{" "}
        </>
      )}
      {valueText(value)}
      <span className="dim blkln">{said.filter((text) => text !== undefined && text !== "").join(" · ")}</span>
    </span>
  );
}
