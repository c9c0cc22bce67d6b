import { Button, ProgressBar } from "@fluentui/react-components";
import { useEffect, useMemo, useRef, type DragEvent } from "react";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { MovedReturn } from "./MovedReturn";
import { RefusedReturn } from "./RefusedReturn";
import { ReturnEntry } from "./ReturnEntry";
import { SubBar } from "../../shell/SubBar";
import { WhoseReturn } from "./WhoseReturn";
import { useYear } from "../../state/pane-context";
import { compareReturns, toWrite, withRefusedTold, type ChosenFile } from "./returns-draft";
import { refusedRecords, takeReturns } from "../../../evaluation/year/acts/take-returns";
import "./returns.css";
import { PageHead } from "../../ui/PageHead";

const nothing = { files: [] };

/** Filled returns: chosen, read, laid beside the year, and written in one step that can be undone. */
export function ReturnsPage() {
  const { language, words, view, state, dispatch, commands, ports, reading, nameOf } = useYear();
  const own = wordsOfReturnsImport(language);
  const { data } = view;
  const draft = state.returns ?? nothing;
  const chooser = useRef<HTMLInputElement>(null);
  const compared = useMemo(() => compareReturns(draft, data), [draft, data]);
  const ready = toWrite(compared);
  const values = ready.reduce((sum, { merge }) => sum + merge.changes.length, 0);
  const unrecorded = useMemo(
    () => refusedRecords(data, compared.refused, { who: "", at: ports.now() }).length,
    [data, compared, ports],
  );
  const change = (next: (files: readonly ChosenFile[]) => readonly ChosenFile[]) =>
    dispatch({ type: "returns", year: data.year, change: next });
  const replace = (was: ChosenFile, now: ChosenFile) =>
    change((present) => present.map((file) => (file === was ? now : file)));

  // What was refused at an earlier visit is in the record; here it would be taken for a file of this one.
  useEffect(() => {
    if (draft.files.some(({ isTold }) => isTold)) change((present) => present.filter(({ isTold }) => isTold !== true));
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only the opening of the page counts: what is refused later is of this visit
  }, []);

  async function take(list: FileList | null): Promise<void> {
    const files = [...(list ?? [])];
    if (files.length === 0) return;
    const read = await reading.read(files, data);
    // A file chosen again takes the place of what was read before; the rest is as the user left it meanwhile.
    change((present) => [
      ...present.filter(({ source }) => !read.some((file) => file.source.name === source.name)),
      ...read,
    ]);
  }
  function drop(event: DragEvent): void {
    event.preventDefault();
    void take(event.dataTransfer.files);
  }
  async function write(): Promise<void> {
    const facts = { who: state.name, at: ports.now() };
    const refused = refusedRecords(data, compared.refused, facts);
    if (ready.length === 0) {
      if (refused.length === 0) return dispatch({ type: "notice", notice: { kind: "nothingToWrite" } });
      if (await commands.take(data.year, { step: "way", records: refused })) change(withRefusedTold);
      return;
    }
    const told = {
      values,
      texts: ready.reduce((sum, { merge }) => sum + merge.texts.length, 0),
      organisations: ready.length,
      files: ready.map(({ read }) => read.file),
      figures: ready.flatMap(({ read: { organisation }, merge: { changes } }) =>
        changes.length === 0
          ? []
          : [{ organisation, name: nameOf(organisation), codes: changes.map(({ code }) => code) }],
      ),
    };
    if (!(await commands.rewrite("import", takeReturns(data, ready, facts, refused), told))) return;
    const written = new Set(ready.map(({ chosen }) => chosen));
    change((present) => withRefusedTold(present).filter((file) => !written.has(file)));
    if (written.size === draft.files.length) dispatch({ type: "back", from: "returns" });
  }

  const choose = { text: draft.files.length === 0 ? own.choose : own.add, run: () => chooser.current?.click() };
  return (
    <>
      <SubBar back={words.steps.figures}>
        {state.notice?.kind !== "written" && state.busy === null && <span className="c dim">{own.nothing}</span>}
      </SubBar>
      <Body flush>
        <div className="drop" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <div className="inset">
            <PageHead title={own.title} />
            <input
              ref={chooser}
              type="file"
              multiple
              hidden
              accept=".xlsx,.zip"
              data-returns
              onChange={(event) => {
                void take(event.target.files);
                event.target.value = "";
              }}
            />
            {draft.files.length === 0 && <p>{own.lead}</p>}
            {reading.progress !== null && (
              <div className="box pad" role="status">
                <div className="line">
                  <span className="grow">
                    {own.reading(String(reading.progress.count), String(reading.progress.of))}
                  </span>
                  <Button size="small" onClick={reading.stop}>
                    {words.shell.stop}
                  </Button>
                </div>
                <ProgressBar
                  aria-label={own.title}
                  value={reading.progress.count / reading.progress.of}
                  thickness="large"
                />
                <p className="c dim file">{reading.progress.name}</p>
              </div>
            )}
            {draft.files.length > 0 && (
              <>
                <p>
                  {own.counts(
                    String(draft.files.length),
                    String(compared.returns.filter(({ isTwice }) => !isTwice).length),
                    String(
                      compared.questions.length +
                        compared.moved.length +
                        compared.returns.filter(({ isTwice }) => isTwice).length,
                    ),
                    String(compared.refused.length),
                  )}
                </p>
                <p className="c dim">{own.values(String(values), String(ready.length))}</p>
                <p className="c dim">{own.canUndo}</p>
                {!data.synthetic && ready.some(({ read }) => read.synthetic) && <p className="c">{own.synthetic}</p>}
              </>
            )}
          </div>
          {draft.files.length > 0 && (
            <>
              <ul className="findings">
                {compared.questions.map((file) => (
                  <WhoseReturn
                    key={file.source.name}
                    question={file.result}
                    onAnswer={(organisation) =>
                      void reading.readAs(file.source, data, { organisation }).then((now) => replace(file, now))
                    }
                  />
                ))}
                {compared.moved.map((file) => (
                  <MovedReturn
                    key={file.source.name}
                    question={file.result}
                    onAgree={() =>
                      void reading.readAs(file.source, data, { byCodes: true }).then((now) => replace(file, now))
                    }
                  />
                ))}
                {compared.refused.map((file) => (
                  <RefusedReturn key={file.source.name} refused={file.result} />
                ))}
                {compared.returns.map((one) => (
                  <ReturnEntry
                    key={one.read.file}
                    compared={one}
                    onLeaveOut={(isLeftOut) => replace(one.chosen, { ...one.chosen, isLeftOut })}
                  />
                ))}
              </ul>
              <div className="inset">
                <Button size="small" className="start" onClick={() => change(() => [])}>
                  {own.again}
                </Button>
              </div>
            </>
          )}
        </div>
      </Body>
      {draft.files.length === 0 ? (
        <Footer state="" primary={choose} />
      ) : (
        <Footer
          state=""
          secondary={choose}
          primary={{
            text:
              ready.length === 0 && unrecorded > 0 ? own.record(String(unrecorded)) : own.write(String(ready.length)),
            run: () => void write(),
          }}
        />
      )}
    </>
  );
}
