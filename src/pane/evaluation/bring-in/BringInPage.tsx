import { Button, Checkbox, Field, Input, Link } from "@fluentui/react-components";
import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { wordsOfCriteriaEditor } from "../../words/criteria-editor/words-of-criteria-editor";
import { changedMeanings } from "../../../rating/returns/changed-meanings";
import { misfitsOf } from "../../../rating/returns/misfits";
import { Body } from "../../shell/Body";
import { BlockChanges } from "./BlockChanges";
import { BlockOfLines } from "./settled/BlockOfLines";
import { ColumnRoles } from "./table/ColumnRoles";
import { Footer } from "../../shell/Footer";
import { MeaningQuestions } from "../criteria/meanings/MeaningQuestions";
import { openMeanings } from "../criteria/meanings/meaning-answers";
import { MisfitBox } from "../criteria/meanings/MisfitBox";
import { PasteTable } from "./table/PasteTable";
import { warmReader } from "./table/warm-reader";
import { SettledRows } from "./settled/SettledRows";
import { SheetChoice } from "./table/SheetChoice";
import { SubBar } from "../../shell/SubBar";
import "../criteria/criteria.css";
import { useYear } from "../../state/pane-context";
import type { OpenedTable } from "./table/read-table-file";
import type { ReadTable } from "../../../evaluation/criteria-import/read-table";
import { useSettledTable } from "./settled/use-settled-table";
import type { BringInDraft } from "./bring-in-draft";
import { bringInCounts } from "./bring-in-counts";
import { withCriteria } from "../../../evaluation/year/acts/change-criteria";
import { chooseSheet, startBringIn } from "./start-bring-in";
import { PageHead } from "../../ui/PageHead";

/** The official table, pasted or opened: columns, questions, what changes; written in one step that can be undone. */
export function BringInPage() {
  const { language, view, state, dispatch, commands, ports } = useYear();
  const words = wordsOfCriteriaEditor(language);
  const { bring } = words;
  const { data } = view;
  const draft = state.bringIn;
  const shown = draft?.isSetAside === true ? null : draft;
  const [isActMissing, setActMissing] = useState(false);
  const [isApprovalEarly, setApprovalEarly] = useState(false);
  const [isMeaningMissing, setMeaningMissing] = useState(false);
  const change = useCallback(
    (next: (present: BringInDraft) => BringInDraft) => dispatch({ type: "change-bring-in", change: next }),
    [dispatch],
  );
  const set = (part: Partial<BringInDraft>) => change((present) => ({ ...present, ...part }));
  const file = useRef<HTMLInputElement>(null);
  const { settled, criteria } = useSettledTable(shown);
  const counts = useMemo(
    () => (settled === null ? null : bringInCounts(settled, data.criteria)),
    [settled, data.criteria],
  );
  const meanings = useMemo(() => (settled === null ? [] : changedMeanings(data, settled.criteria)), [data, settled]);
  const misfits = useMemo(() => (settled === null ? [] : misfitsOf(data, settled.criteria)), [data, settled]);
  useEffect(warmReader, []);
  const take = (opened: OpenedTable, name?: string) => {
    const context = { criteria: data.criteria, year: data.year };
    const started = startBringIn(opened, context);
    dispatch({ type: "bring-in", draft: { ...started, ...(name !== undefined && { file: name }) } });
  };

  async function write(): Promise<void> {
    if (shown === null || settled === null || counts === null) return;
    const act = shown.act.trim();
    if (shown.isApproved && act === "") {
      setActMissing(true);
      dispatch({ type: "say", text: bring.actMissing });
      return;
    }
    // What is open would stay in the approved table as the example has it.
    if (shown.isApproved && counts.open > 0) {
      setApprovalEarly(true);
      dispatch({ type: "say", text: bring.approvedOpen(counts.openCodes.join(", ")) });
      return;
    }
    if (counts.toWrite === 0 && !shown.isApproved) {
      return dispatch({ type: "notice", notice: { kind: "nothingToWrite" } });
    }
    const answers = shown.meanings ?? {};
    if (openMeanings(meanings, answers).length > 0) {
      setMeaningMissing(true);
      document.querySelector<HTMLElement>("[data-meanings]")?.focus();
      return;
    }
    const facts = {
      meanings: new Map(Object.entries(answers)),
      who: state.name,
      at: ports.now(),
      isBroughtIn: true,
      ...(shown.isApproved && { act }),
    };
    const told = {
      changes: counts.toWrite,
      open: counts.open,
      ...(shown.file !== undefined && { files: [shown.file] }),
    };
    if (!(await commands.rewrite("criteria", withCriteria(data, settled.criteria, facts), told))) return;
    if (counts.open > 0) return;
    dispatch({ type: "bring-in", draft: null });
    dispatch({ type: "back", from: "bring-in" });
  }

  const linesOf = ({ rows, indicators, lines, headings, notes, captions }: ReadTable["counts"]): string =>
    bring.lines(`${rows}`, `${indicators}`, `${headings}`, `${lines + notes + captions}`);

  return (
    <>
      <SubBar back={words.back}>
        {state.notice?.kind !== "written" && state.busy === null && <span className="c dim">{bring.nothing}</span>}
      </SubBar>
      <Body flush>
        <div className="bring-in">
          <div className="inset">
            <PageHead title={bring.title} />
            {shown === null && <PasteTable file={file} onTable={take} />}
            {draft?.isSetAside && (
              <Link as="button" onClick={() => set({ isSetAside: false })}>
                {bring.former}
              </Link>
            )}
          </div>
          {shown !== null && settled !== null && counts !== null && (
            <>
              <div className="inset">
                <SheetChoice
                  sheets={shown.sheets}
                  sheet={shown.sheet}
                  onChange={(sheet) => change((present) => chooseSheet(present, sheet))}
                />
                <p>{bring.counts(String(settled.rows.length), String(counts.taken))}</p>
                <p className="c dim">{linesOf(settled.counts)}</p>
                {counts.open > 0 && <p className="c dim">{bring.open(String(counts.open))}</p>}
                {counts.oneLanguage > 0 && <p className="c dim">{bring.oneLanguage(String(counts.oneLanguage))}</p>}
                {(settled.lacksBlock || shown.mapping.block !== undefined) && (
                  <BlockOfLines
                    mapping={shown.mapping}
                    blocks={criteria.blocks}
                    onChange={(mapping) => set({ mapping })}
                  />
                )}
                <ColumnRoles rows={shown.rows} mapping={shown.mapping} onChange={(mapping) => set({ mapping })} />
              </div>
              <SettledRows draft={shown} settled={settled} criteria={criteria} onChange={change} />
              <div className="inset">
                <BlockChanges present={data.criteria.blocks} next={settled.criteria.blocks} />
                <MeaningQuestions
                  meanings={meanings}
                  answers={shown.meanings ?? {}}
                  isMissing={isMeaningMissing}
                  onAnswers={(answers) => set({ meanings: answers })}
                />
                <MisfitBox misfits={misfits} next={settled?.criteria} />
                {data.illustrative && (
                  <Field
                    hint={bring.approvedHint}
                    {...(isApprovalEarly &&
                      shown.isApproved &&
                      counts.open > 0 && {
                        validationState: "error",
                        validationMessage: bring.approvedOpen(counts.openCodes.join(", ")),
                      })}
                  >
                    <Checkbox
                      label={bring.approved}
                      checked={shown.isApproved}
                      onChange={(_, { checked }) => set({ isApproved: checked === true })}
                    />
                  </Field>
                )}
                {shown.isApproved && (
                  <Field
                    label={bring.act}
                    hint={bring.actHint}
                    required
                    {...(isActMissing &&
                      shown.act.trim() === "" && { validationState: "error", validationMessage: bring.actMissing })}
                  >
                    <Input value={shown.act} onChange={(_, { value }) => set({ act: value })} />
                  </Field>
                )}
                <p className="c dim">
                  {bring.parts(`${counts.changed}`, `${counts.added}`, `${counts.gone}`, `${counts.around}`)}
                </p>
                <Button size="small" className="start" onClick={() => set({ isSetAside: true })}>
                  {bring.another}
                </Button>
              </div>
            </>
          )}
        </div>
      </Body>
      {counts === null ? (
        <Footer primary={{ text: bring.file, run: () => file.current?.click() }} />
      ) : (
        <Footer state="" primary={{ text: bring.write(String(counts.toWrite)), run: () => void write() }} />
      )}
    </>
  );
}
