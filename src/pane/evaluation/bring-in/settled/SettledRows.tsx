import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { alikeQuestions } from "../../../../evaluation/criteria-import/settle/alike-questions";
import type { RowState, SettledRow, SettledTable } from "../../../../evaluation/criteria-import/settle/settle-table";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import type { Criteria } from "../../../../rating/criteria/criteria";
import { useYear } from "../../../state/pane-context";
import type { BringInDraft } from "../bring-in-draft";
import { isInOneLanguage } from "../bring-in-counts";
import { localText } from "../../../../text/local-text";
import { SettledEntry } from "./SettledEntry";

interface SettledRowsProps {
  readonly draft: BringInDraft;
  readonly settled: SettledTable;
  readonly criteria: Criteria;
  readonly onChange: (change: (draft: BringInDraft) => BringInDraft) => void;
}

const groups: readonly RowState[] = ["question", "unknown", "changed", "new", "unchanged", "left-out"];
/** Longer groups that ask nothing begin as one line. */
const shown = 3;
const none: readonly SettledRow[] = [];

/** The lines of the table, questions first, then what is not understood, changed, new, unchanged; then what leaves. */
export function SettledRows({ draft, settled, criteria, onChange }: SettledRowsProps) {
  const { language, pack, view } = useYear();
  const { bring } = wordsOfCriteriaEditor(language);
  const { year, illustrative } = view.data;
  const alike = useMemo(() => alikeQuestions(settled.rows), [settled]);
  const oneLanguage = useMemo(() => new Set(settled.rows.filter(isInOneLanguage)), [settled]);
  // What most lines lack is told once above them.
  const isCommon = oneLanguage.size * 2 > settled.rows.length;
  const root = useFocusAfterAnswer(settled);
  const [tried, setTried] = useState("");
  return (
    <div ref={root}>
      <Field className="inset" label={bring.tried}>
        <Input
          className="num"
          value={tried}
          placeholder={bring.triedHint}
          onChange={(_, { value }) => setTried(value)}
        />
      </Field>
      {groups.map((state) => {
        const rows = settled.rows.filter((row) => row.state === state);
        if (rows.length === 0) return null;
        const isLong = (state === "unchanged" || state === "left-out") && rows.length > shown;
        return (
          <Group key={state} title={bring.groups[state](String(rows.length))} isClosed={isLong}>
            {rows.map((entry) => {
              const { line } = entry.row.words;
              return (
                <SettledEntry
                  key={line}
                  entry={entry}
                  decision={draft.decisions.get(line)}
                  form={draft.forms.get(line)}
                  share={draft.shares.get(line)}
                  alike={alike.get(line) ?? none}
                  tried={tried}
                  tellsLanguage={!isCommon && oneLanguage.has(entry)}
                  tellsBefore={!illustrative}
                  criteria={criteria}
                  year={year}
                  language={language}
                  pack={pack}
                  onChange={onChange}
                />
              );
            })}
          </Group>
        );
      })}
      {settled.retired.length > 0 && (
        <Group
          title={bring.retired(String(settled.retired.length))}
          isClosed={illustrative && settled.retired.length > shown}
        >
          {settled.retired.map((indicator) => (
            <li key={indicator.code} className="entry">
              <span className="gone">{`${indicator.code} ${localText(indicator, language)}`}</span>
            </li>
          ))}
          <li className="entry c dim">{bring.retiredHint}</li>
        </Group>
      )}
    </div>
  );
}

/** An answered line leaves its group, and with it what had the focus: the next open line takes it. */
function useFocusAfterAnswer({ rows }: SettledTable) {
  const root = useRef<HTMLDivElement>(null);
  const open = useMemo(
    () => rows.filter(({ state }) => state === "question" || state === "unknown").map(({ row }) => row.words.line),
    [rows],
  );
  const before = useRef(open);
  useEffect(() => {
    const answered = before.current.filter((line) => !open.includes(line));
    const [first] = answered;
    const was = before.current;
    before.current = open;
    if (first === undefined || document.activeElement !== document.body) return;
    const next = was.slice(was.indexOf(first)).find((line) => open.includes(line)) ?? open[0];
    const line = root.current?.querySelector<HTMLElement>(`[data-line="${next ?? first}"]`);
    line?.querySelector<HTMLElement>("input, select, button")?.focus();
  }, [open]);
  return root;
}

interface GroupProps {
  readonly title: string;
  readonly isClosed: boolean;
  readonly children: ReactNode;
}

function Group({ title, isClosed, children }: GroupProps) {
  const { language } = useYear();
  const { bring } = wordsOfCriteriaEditor(language);
  const [isOpen, setOpen] = useState(!isClosed);
  return (
    <section>
      <div className="grouphead">
        <h3 className="grow">{title}</h3>
        <Button
          size="small"
          appearance="subtle"
          aria-expanded={isOpen}
          aria-label={`${isOpen ? bring.hide : bring.show}: ${title}`}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? bring.hide : bring.show}
        </Button>
      </div>
      {isOpen && <ul className="rows">{children}</ul>}
    </section>
  );
}
