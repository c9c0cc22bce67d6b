import { Button, Checkbox, Textarea } from "@fluentui/react-components";
import { Document16Regular } from "@fluentui/react-icons/svg/document";
import { DocumentTable16Regular } from "@fluentui/react-icons/svg/document-table";
import { useMemo, useState, type ReactElement } from "react";
import { composeAct, type ActHead } from "../../../decisions/act/compose-act";
import type { Paper } from "../../../decisions/act/paper";
import { paperText } from "../../../decisions/act/paper-text";
import type { PaperLanguage } from "../../../decisions/facts/two-names";
import type { ApprovalDetails } from "../../../decisions/records/approval";
import { awardLetters } from "../../../decisions/publish/award-letters";
import { extractHtml } from "../../../decisions/publish/extract-html";
import { paperStem } from "../../../decisions/publish/paper-stem";
import { actWordsOf } from "../../../decisions/words/act/act-words";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { paperVersion } from "../../../evaluation/approval/papers/paper-version";
import { actOfYear } from "../../../evaluation/approval/papers/act-of-year";
import { extractOfYear } from "../../../evaluation/approval/papers/extract-of-year";
import { isSettled, unsettledFindings, unsettledResults } from "../../../evaluation/year/committee/unsettled-results";
import { asFailure } from "../../state/as-failure";
import { useYear } from "../../state/pane-context";
import { OldSheets } from "./OldSheets";

/** The papers of the year from one record: Word files, the page for publication, and the text to copy. */
export function PapersBox({ details }: { readonly details: ApprovalDetails }) {
  const { ports, view, language, pack, commands, dispatch, nameOf } = useYear();
  const words = approvalWordsOf(language);
  const { data, rating } = view;
  const { saveFile } = ports;
  // Composed only for who wants to read it: the form above is typed into.
  const [isOpen, setIsOpen] = useState(false);
  const [asDrafts, setAsDrafts] = useState(false);
  const unsettled = useMemo(() => unsettledResults(data, rating), [data, rating]);
  const isRefused = !isSettled(unsettled) && !asDrafts;
  const concerned = new Map(unsettled.questions.map(({ finding, undecided }) => [finding, undecided.ids]));
  const byTitle = new Map<string, readonly string[]>();
  for (const finding of unsettledFindings(unsettled)) {
    const { title } = pack.finding(finding, data);
    const { organisation } = finding;
    const ids = concerned.get(finding) ?? (organisation === undefined ? [] : [organisation]);
    byTitle.set(title, [...new Set([...(byTitle.get(title) ?? []), ...ids])]);
  }
  const titles = [...byTitle].map(
    ([title, ids]) => `${title}${ids.length > 0 ? ` (${ids.map(nameOf).join("; ")})` : ""}`,
  );
  const paperLanguage: PaperLanguage = language === "kk" ? "kk" : "ru";
  const facts = () => actOfYear(data, rating, { details });
  const act = (of: PaperLanguage, head: ActHead): Paper => composeAct(facts(), of, head);

  async function save(name: string, make: () => Promise<Uint8Array>): Promise<void> {
    try {
      saveFile?.({ name, bytes: await make() });
      dispatch({ type: "notice", notice: { kind: "fileSaved", file: name } });
    } catch (error) {
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } });
    }
  }
  // The library of Word files comes only when one is wanted.
  const word = (name: string, paper: () => Paper) =>
    save(`${name}.docx`, async () => {
      const { writeDocx } = await import("../../../decisions/act/docx/write-docx");
      const made = paper();
      return writeDocx(made, actWordsOf(made.language).union);
    });
  const page = (name: string, make: () => Promise<string>) =>
    save(`${name}.html`, async () => new TextEncoder().encode(await make()));
  const of = { year: data.year, ...paperVersion(data) };
  const actName = paperStem("act", of);
  const files: readonly (readonly [string, () => Promise<void>])[] = [
    [words.actKk, () => word(`${actName}.kk`, () => act("kk", "own"))],
    [words.actRu, () => word(`${actName}.ru`, () => act("ru", "own"))],
    [words.actBoth, () => word(`${actName}.kk-ru`, () => act("kk", "both"))],
    [
      words.letters,
      () => word(`${paperStem("letters", of)}.${paperLanguage}`, () => awardLetters(facts(), paperLanguage)),
    ],
    [
      words.extract,
      () =>
        page(paperStem("results", of), () => Promise.resolve(extractHtml(extractOfYear(data, rating), paperLanguage))),
    ],
    [
      words.handOuts,
      () =>
        page(paperStem("points", of), async () => {
          const { handOutsOfYear } = await import("../../../evaluation/approval/papers/hand-outs-of-year");
          const { handOutsHtml } = await import("../../../decisions/publish/hand-outs");
          return handOutsHtml(handOutsOfYear(data, rating), paperLanguage);
        }),
    ],
  ];
  return (
    <section>
      <h2 className="sect">{words.papers}</h2>
      <OldSheets of={["committee", "act"]} details={details} />
      <p className="c dim">{saveFile === null ? words.cannotSave : words.papersHint}</p>
      {data.synthetic && <p className="c">{words.practiceBlank}</p>}
      {!isSettled(unsettled) && (
        <div className="box empty" role="note">
          <p>{words.unsettled}</p>
          <ul>
            {titles.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
          <Checkbox
            checked={asDrafts}
            label={words.asDrafts}
            onChange={(_, { checked }) => setAsDrafts(checked === true)}
          />
        </div>
      )}
      <ul className="rows box">
        {(saveFile === null ? [] : files).map(([label, run]) => (
          <li key={label}>
            <PaperRow label={label} icon={<Document16Regular />} disabled={isRefused} onPress={() => void run()} />
          </li>
        ))}
        <li>
          <PaperRow
            label={words.actSheet}
            icon={<DocumentTable16Regular />}
            disabled={isRefused}
            onPress={() =>
              void commands.take(data.year, {
                step: "paper",
                paper: { kind: "act", language: paperLanguage, head: "own", details },
              })
            }
          />
        </li>
        <li>
          <PaperRow
            label={words.toEditions}
            icon={<DocumentTable16Regular />}
            onPress={() =>
              void commands.take(data.year, { step: "paper", paper: { kind: "editions", language: paperLanguage } })
            }
          />
        </li>
      </ul>
      <details onToggle={({ currentTarget }) => setIsOpen(currentTarget.open)}>
        <summary>{words.text}</summary>
        {isOpen && (
          <Textarea
            readOnly
            rows={12}
            lang={paperLanguage}
            aria-label={words.text}
            value={paperText(act(paperLanguage, "own"))}
          />
        )}
      </details>
    </section>
  );
}

interface PaperRowProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly disabled?: boolean;
  readonly onPress: () => void;
}

/** A paper that is made by a press. */
function PaperRow({ label, icon, disabled = false, onPress }: PaperRowProps) {
  return (
    <Button appearance="subtle" className="wide left" icon={icon} disabled={disabled} onClick={onPress}>
      {label}
    </Button>
  );
}
