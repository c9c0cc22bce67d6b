import { Button } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import type { RowState, SettledTable } from "../../criteria-import/settle-table";
import { wordsOfCriteriaEditor } from "../../i18n/criteria-editor/words-of-criteria-editor";
import { useYear } from "../pane-context";
import type { BringInDraft } from "../views/bring-in-draft";
import { localText } from "../views/local-name";
import { SettledEntry } from "./SettledEntry";

interface SettledRowsProps {
  readonly draft: BringInDraft;
  readonly settled: SettledTable;
  readonly onChange: (draft: BringInDraft) => void;
}

const groups: readonly RowState[] = ["question", "unknown", "changed", "new", "unchanged", "left-out"];
/** Longer groups that ask nothing begin as one line. */
const shown = 3;

/** The lines of the table, questions first, then what is not understood, changed, new, unchanged; then what leaves. */
export function SettledRows({ draft, settled, onChange }: SettledRowsProps) {
  const { language } = useYear();
  const { bring } = wordsOfCriteriaEditor(language);
  return (
    <>
      {groups.map((state) => {
        const rows = settled.rows.filter((row) => row.state === state);
        if (rows.length === 0) return null;
        const isLong = (state === "unchanged" || state === "left-out") && rows.length > shown;
        return (
          <Group key={state} title={bring.groups[state](String(rows.length))} isClosed={isLong}>
            {rows.map((row) => (
              <SettledEntry key={row.row.words.line} entry={row} draft={draft} onChange={onChange} />
            ))}
          </Group>
        );
      })}
      {settled.retired.length > 0 && (
        <Group title={bring.retired(String(settled.retired.length))} isClosed={false}>
          {settled.retired.map((indicator) => (
            <li key={indicator.code} className="entry">
              <span className="gone">{`${indicator.code} ${localText(indicator, language)}`}</span>
            </li>
          ))}
          <li className="entry c dim">{bring.retiredHint}</li>
        </Group>
      )}
    </>
  );
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
