import { Button, Checkbox, Field, Input } from "@fluentui/react-components";
import { useMemo, useRef, useState } from "react";
import { recogniseColumns } from "../../criteria-import/columns";
import { readTable } from "../../criteria-import/read-table";
import { settleTable, type SettledTable } from "../../criteria-import/settle-table";
import { gridOf } from "../../criteria-import/table-cell";
import { wordsOfCriteriaEditor } from "../../i18n/criteria-editor/words-of-criteria-editor";
import { misfitsOf } from "../../rating/returns/misfits";
import { Body } from "../components/Body";
import { ColumnRoles } from "../components/ColumnRoles";
import { Footer } from "../components/Footer";
import { MisfitBox } from "../components/MisfitBox";
import { PasteTable } from "../components/PasteTable";
import { SettledRows } from "../components/SettledRows";
import { SubBar } from "../components/SubBar";
import "../criteria.css";
import { useYear } from "../pane-context";
import type { OpenedTable } from "../read-table-file";
import type { BringInDraft } from "../views/bring-in-draft";
import { withCriteria } from "../views/criteria-change";

/** The official table, pasted or opened: columns, questions, what changes; written in one step that can be undone. */
export function BringInPage() {
  const { language, view, state, dispatch, commands, ports } = useYear();
  const words = wordsOfCriteriaEditor(language);
  const { bring } = words;
  const { data } = view;
  const draft = state.bringIn;
  const [isActMissing, setActMissing] = useState(false);
  const keep = (next: BringInDraft | null) => dispatch({ type: "bring-in", draft: next });
  const take = ({ rows, mapping, decisions, baseFields }: OpenedTable) =>
    keep({
      rows,
      mapping: mapping ?? recogniseColumns(gridOf(rows)),
      decisions: decisions ?? new Map(),
      forms: new Map(),
      baseFields: baseFields ?? [],
      isApproved: false,
      act: "",
    });
  const file = useRef<HTMLInputElement>(null);
  const settled = useSettled(draft);
  const counts = settled === null ? null : countsOf(settled);
  const misfits = useMemo(() => (settled === null ? [] : misfitsOf(data, settled.criteria)), [data, settled]);

  async function write(): Promise<void> {
    if (draft === null || settled === null || counts === null) return;
    const act = draft.act.trim();
    if (draft.isApproved && act === "") {
      setActMissing(true);
      dispatch({ type: "say", text: bring.actMissing });
      return;
    }
    if (counts.toWrite === 0 && !draft.isApproved) return dispatch({ type: "say", text: bring.nothingToWrite });
    const facts = {
      who: state.name,
      at: ports.now(),
      isBroughtIn: true,
      ...(draft.isApproved && { act }),
    };
    if (!(await commands.rewrite("criteria", withCriteria(data, settled.criteria, facts)))) return;
    if (counts.open > 0) return;
    keep(null);
    dispatch({ type: "back" });
  }

  return (
    <>
      <SubBar back={words.back}>
        <span className="c dim">{bring.nothing}</span>
      </SubBar>
      <Body flush>
        <div className="bring-in">
          <div className="inset">
            <h2 tabIndex={-1} data-page-heading>
              {bring.title}
            </h2>
            {draft === null && <PasteTable file={file} onTable={take} />}
          </div>
          {draft !== null && settled !== null && counts !== null && (
            <>
              <div className="inset">
                <p>{bring.counts(String(settled.rows.length))}</p>
                {counts.open > 0 && <p className="c dim">{bring.open(String(counts.open))}</p>}
                <ColumnRoles
                  rows={draft.rows}
                  mapping={draft.mapping}
                  onChange={(mapping) => keep({ ...draft, mapping })}
                />
              </div>
              <SettledRows draft={draft} settled={settled} onChange={keep} />
              <div className="inset">
                <MisfitBox misfits={misfits} />
                {data.illustrative && (
                  <Field hint={bring.approvedHint}>
                    <Checkbox
                      label={bring.approved}
                      checked={draft.isApproved}
                      onChange={(_, { checked }) => keep({ ...draft, isApproved: checked === true })}
                    />
                  </Field>
                )}
                {draft.isApproved && (
                  <Field
                    label={bring.act}
                    hint={bring.actHint}
                    required
                    {...(isActMissing &&
                      draft.act.trim() === "" && { validationState: "error", validationMessage: bring.actMissing })}
                  >
                    <Input value={draft.act} onChange={(_, { value }) => keep({ ...draft, act: value })} />
                  </Field>
                )}
                <Button size="small" className="start" onClick={() => keep(null)}>
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

function useSettled(draft: BringInDraft | null): SettledTable | null {
  const { view } = useYear();
  const { criteria: present, year } = view.data;
  const added = draft?.baseFields;
  const criteria = useMemo(
    () => ({
      ...present,
      base_fields: [
        ...present.base_fields,
        ...(added ?? []).filter(({ code }) => !present.base_fields.some((field) => field.code === code)),
      ],
    }),
    [present, added],
  );
  const rows = draft?.rows;
  const mapping = draft?.mapping;
  const table = useMemo(
    () => (rows && mapping ? readTable(gridOf(rows), mapping, { criteria, year }) : null),
    [rows, mapping, criteria, year],
  );
  const decisions = draft?.decisions;
  return useMemo(
    () => (table && decisions ? settleTable(table, criteria, decisions) : null),
    [table, criteria, decisions],
  );
}

function countsOf({ rows, retired }: SettledTable): { readonly open: number; readonly toWrite: number } {
  const open = rows.filter(({ state }) => state === "question" || state === "unknown").length;
  const gone = rows.filter(({ state, before }) => state === "left-out" && before !== undefined).length;
  const changes = rows.filter(({ state }) => state === "changed" || state === "new").length;
  return { open, toWrite: changes + gone + retired.length };
}
