import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { archiveJson, readArchiveJson, type ArchiveReading } from "../../../decisions/archive/archive-json";
import type { ArchivedYear } from "../../../decisions/archive/archived-year";
import { comparisonWordsOf } from "../../../decisions/words/comparison/comparison-words";
import { archiveOfWorkbook } from "../../../evaluation/approval/archive/archive-of-workbook";
import { keepInArchive, keptArchive } from "../../../evaluation/approval/archive/kept-archive";
import { decodeText } from "../../../evaluation/criteria-import/cells/decode-text";
import { useYear } from "../../state/pane-context";
import { FilePicker } from "../../ui/FilePicker";
import { SaveLink } from "../../ui/SaveLink";
import { ArchiveTable } from "./ArchiveTable";

/** Past years side by side, and the archive as a file: out, and in with what it holds shown before anything is written. */
export function ArchiveBox() {
  const { view, language, commands } = useYear();
  const words = comparisonWordsOf(language);
  const { data } = view;
  const [kept, setKept] = useState<readonly ArchivedYear[] | null>([]);
  const [reading, setReading] = useState<ArchiveReading | null>(null);
  const { archive } = data;
  useEffect(() => {
    let isLeft = false;
    void keptArchive(archive === undefined ? {} : { archive }).then((years) => {
      if (!isLeft) setKept(years);
    });
    return () => {
      isLeft = true;
    };
  }, [archive]);
  const years = archiveOfWorkbook(data, kept ?? []);
  const bytes = (): Uint8Array => new TextEncoder().encode(archiveJson(years));

  async function open(file: File): Promise<void> {
    const text = decodeText(new Uint8Array(await file.arrayBuffer()));
    setReading(readArchiveJson(text));
  }

  async function keep(found: readonly ArchivedYear[]): Promise<void> {
    if (await commands.rewrite("history", await keepInArchive(data, found))) setReading(null);
  }

  return (
    <>
      {kept === null && <p role="alert">{words.damaged}</p>}
      <ArchiveTable archive={years} />
      <section>
        <SaveLink text={words.save} make={() => ({ name: "archive.json", bytes: bytes() })} />
        <FilePicker text={words.open} accept=".json" onFiles={([file]) => void open(file)} />
        <p className="c dim">{words.hint}</p>
        {reading !== null && "fault" in reading && (
          <p role="alert">
            {reading.fault === "year" ? words.faults.year(String(reading.at ?? "")) : words.faults[reading.fault]}
          </p>
        )}
        {reading !== null && "years" in reading && (
          <div role="status">
            <p>{words.found(reading.years.map(({ year }) => year).join(", "))}</p>
            <Button className="start" onClick={() => void keep(reading.years)}>
              {words.keep}
            </Button>
          </div>
        )}
      </section>
    </>
  );
}
