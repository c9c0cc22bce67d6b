import { Field, MessageBar, MessageBarBody, Textarea } from "@fluentui/react-components";
import { useState, type ClipboardEvent, type RefObject } from "react";
import { separatedText } from "../../../../evaluation/criteria-import/cells/separated-text";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import { useYear } from "../../../state/pane-context";
import { readHtmlTable } from "./read-html-table";
import { readTableFile, tableOfRows, type OpenedTable, type TableFileFault } from "./read-table-file";

interface PasteTableProps {
  /** The chooser of files, opened by the page's button. */
  readonly file: RefObject<HTMLInputElement | null>;
  /** @param file Its name, where it is one. */
  readonly onTable: (table: OpenedTable, file?: string) => void;
}

/** Where a table is pasted or its file opened. */
export function PasteTable({ file, onTable }: PasteTableProps) {
  const { language, ports } = useYear();
  const { bring } = wordsOfCriteriaEditor(language);
  const [fault, setFault] = useState<TableFileFault | null>(null);
  const [text, setText] = useState("");

  function take(read: OpenedTable | { readonly fault: TableFileFault }, name?: string): void {
    if ("fault" in read) setFault(read.fault);
    else onTable(read, name);
  }
  function paste(event: ClipboardEvent): void {
    event.preventDefault();
    const html = event.clipboardData.getData("text/html");
    const plain = event.clipboardData.getData("text/plain");
    const rows = html === "" ? [] : readHtmlTable(html);
    setText(plain);
    take(tableOfRows(rows.length > 0 ? rows : separatedText(plain)));
  }
  async function open(input: HTMLInputElement): Promise<void> {
    const chosen = input.files?.[0];
    if (!chosen) return;
    const read = await readTableFile(chosen, ports.readTable);
    // The same file, mended meanwhile, can be chosen again.
    input.value = "";
    take(read, chosen.name);
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
            if (value.includes("\t") && value.includes("\n")) take(tableOfRows(separatedText(value)));
          }}
        />
      </Field>
      <input
        ref={file}
        type="file"
        hidden
        accept=".xlsx,.docx,.csv,.tsv,.txt,.json"
        data-file
        onChange={(event) => void open(event.target)}
      />
    </>
  );
}
