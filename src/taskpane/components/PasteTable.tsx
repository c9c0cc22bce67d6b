import { Field, MessageBar, MessageBarBody, Textarea } from "@fluentui/react-components";
import { useState, type ClipboardEvent, type RefObject } from "react";
import { separatedText } from "../../criteria-import/separated-text";
import type { TableRows } from "../../criteria-import/table-cell";
import { wordsOfCriteriaEditor } from "../../i18n/criteria-editor/words-of-criteria-editor";
import { useYear } from "../pane-context";
import { readHtmlTable } from "../read-html-table";
import { readTableFile, type OpenedTable, type TableFileFault } from "../read-table-file";

type Fault = TableFileFault | "none";

interface PasteTableProps {
  /** The chooser of files, opened by the page's button. */
  readonly file: RefObject<HTMLInputElement | null>;
  readonly onTable: (table: OpenedTable) => void;
}

/** Where a table is pasted or its file opened. */
export function PasteTable({ file, onTable }: PasteTableProps) {
  const { language, ports } = useYear();
  const { bring } = wordsOfCriteriaEditor(language);
  const [fault, setFault] = useState<Fault | null>(null);
  const [text, setText] = useState("");

  function take(rows: TableRows): void {
    if (rows.length >= 2 && rows.some((row) => row.length >= 2)) onTable({ rows });
    else setFault("none");
  }
  function paste(event: ClipboardEvent): void {
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    const rows = html === "" ? [] : readHtmlTable(html);
    setText(plain);
    take(rows.length > 0 ? rows : separatedText(plain));
  }
  async function open(chosen: File | undefined): Promise<void> {
    if (!chosen) return;
    const read = await readTableFile(chosen, ports.readTable);
    if ("fault" in read) setFault(read.fault);
    else if (read.mapping) onTable(read);
    else take(read.rows);
  }

  return (
    <>
      <p>{bring.lead}</p>
      {fault !== null && (
        <MessageBar intent="error" role="alert">
          <MessageBarBody>{bring.faults[fault]}</MessageBarBody>
        </MessageBar>
      )}
      <Field label={bring.paste} hint={bring.pasteHint} className="paste">
        <Textarea
          value={text}
          onPaste={paste}
          onChange={(_, { value }) => {
            setText(value);
            // Some hosts deliver a paste as typing: it is taken once it has rows and columns.
            if (value.includes("\t") && value.includes("\n")) take(separatedText(value));
          }}
        />
      </Field>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.csv,.tsv,.txt,.json"
        data-file
        onChange={(event) => void open(event.target.files?.[0])}
      />
    </>
  );
}
