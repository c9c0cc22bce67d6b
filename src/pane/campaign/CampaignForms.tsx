import { Button } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { CampaignFileBytes, CampaignSnapshot } from "../../campaign/model/campaign-workbook";
import type { CampaignData } from "../../campaign/model/campaign-data";
import type { TakenForms } from "../../campaign/model/form-change";
import { describeCampaignFinding } from "../../campaign/words/findings/describe-campaign-finding";
import { fieldCaption } from "../../campaign/words/sheets/field-caption";
import { campaignSheetsIn } from "../../campaign/words/sheets/sheets-in";
import { fillTemplate } from "../../text/fill-template";
import { formatDate } from "../../text/format-date";
import { formatNumber } from "../../text/format-number";
import { asFailure } from "../state/as-failure";
import { usePane } from "../state/pane-context";
import { FilePicker } from "../ui/FilePicker";
import { LevelIcon } from "../ui/LevelIcon";
import type { CampaignState } from "./use-campaign";
import type { CampaignPaneWords } from "../words/campaign/ru";

interface CampaignFormsProps extends Pick<CampaignState, "run" | "workbook"> {
  readonly snapshot: CampaignSnapshot;
  readonly words: CampaignPaneWords;
}

/** Changes listed before the list says only how many more there are. */
const listed = 30;
/** Files named before a line says only how many there are. */
const named = 10;
const isoDay = /^\d{4}-\d\d-\d\d$/;

/** Filled forms as they were chosen, and what they change in the campaign as it was read then. */
interface Preview {
  readonly files: readonly CampaignFileBytes[];
  readonly of: CampaignData;
  readonly taken: TakenForms;
}

/** What was found in a file. */
interface FormFinding {
  readonly file: string;
  readonly found: TakenForms["told"][number]["findings"][number];
}

/** Forms out and back: empty ones as an archive, filled ones with every change shown before anything is written. */
export function CampaignForms({ snapshot: { data }, words, run, workbook }: CampaignFormsProps) {
  const { language, ports, dispatch } = usePane();
  const [preview, setPreview] = useState<Preview | null>(null);
  /** Of the forms written last: no cell of the workbook tells of it. */
  const [left, setLeft] = useState<readonly FormFinding[]>([]);
  const taken = preview?.taken ?? null;
  const sheets = campaignSheetsIn(language);
  const [from, to] = data.settings.years;
  const count = (number: number): string => formatNumber(number, 0, language);
  const names = new Map(data.organisations.map((one) => [one.id, (language === "kk" ? one.kk : one.ru) || one.id]));
  const said = (value: string | number | null): string => {
    if (value === null) return words.blank;
    if (typeof value === "number") return count(value);
    return isoDay.test(value) ? formatDate(value, language) : value;
  };

  async function make(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      dispatch({ type: "failed", failure: { ...asFailure(error), waiting: false } });
    }
  }
  const save = () =>
    make(async () => {
      const files = await (await workbook?.())?.forms(data);
      if (files) ports.saveFile?.(await ports.packFiles(`forms-${from}-${to}.zip`, files, ports.now()));
    });
  const open = (chosen: readonly File[]) =>
    make(async () => {
      const files = await Promise.all(
        chosen.map(async (file) => ({
          name: file.name,
          bytes: new Uint8Array(await file.arrayBuffer()),
        })),
      );
      const seen = await look(files);
      if (!seen) return;
      setLeft([]);
      setPreview(seen);
    });
  const look = async (files: readonly CampaignFileBytes[]): Promise<Preview | undefined> => {
    const taking = await (await workbook?.())?.readForms(data, files);
    return taking && { files, of: data, taken: taking };
  };
  // What was edited while a preview stood is not to be written over by it.
  const isStale = preview !== null && preview.of !== data;
  useEffect(() => {
    if (!isStale) return;
    void make(async () => {
      const seen = await look(preview.files);
      // Written or dropped in the meantime, it stays away.
      if (seen) setPreview((now) => now && seen);
    });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- looked at anew with each reading alone
  }, [data]);
  const ofFiles = (template: string, files: readonly string[]) =>
    files.length > 0 && (
      <p className="c">
        {fillTemplate(template, {
          count: count(files.length),
          files: `${files.slice(0, named).join(", ")}${files.length > named ? "…" : ""}`,
        })}
      </p>
    );
  const findings = taken?.told.flatMap(({ file, findings: own }) => own.map((found) => ({ file, found }))) ?? [];
  const list = (told: readonly FormFinding[]) => (
    <ul className="c">
      {told.slice(0, listed).map(({ file, found }, at) => (
        <li key={`${file} ${found.code} ${at}`}>
          <LevelIcon level={found.level} />
          <span className="b">{file}</span>{" "}
          <span>
            {found.place.organisation !== undefined &&
              (names.get(found.place.organisation) ?? found.place.organisation)}
          </span>{" "}
          <span>{describeCampaignFinding(found, language)}</span>
        </li>
      ))}
      {told.length > listed && <li>{fillTemplate(words.more, { count: count(told.length - listed) })}</li>}
    </ul>
  );
  return (
    <section>
      <h3>{words.forms}</h3>
      <p className="c dim">{words.formsHint}</p>
      {ports.saveFile !== null && <Button onClick={() => void save()}>{words.saveForms}</Button>}
      <FilePicker text={words.openForms} accept=".xlsx" multiple onFiles={(files) => void open(files)} />
      {taken === null && left.length > 0 && (
        <div role="status">
          <p className="b">{fillTemplate(words.formsLeft, { count: count(left.length) })}</p>
          {list(left)}
        </div>
      )}
      {taken !== null && (
        <div role="status">
          <p className="b">{fillTemplate(words.formChanges, { count: count(taken.changes.length) })}</p>
          {ofFiles(words.filesRefused, taken.refused)}
          {ofFiles(words.formsUntouched, taken.untouched)}
          <ul className="c">
            {taken.changes.slice(0, listed).map(({ organisation, field, before, after }) => (
              <li key={`${organisation} ${field}`}>
                {fillTemplate(words.formChange, {
                  name: names.get(organisation) ?? organisation,
                  field: fieldCaption(field, sheets),
                  before: said(before),
                  after: said(after),
                })}
              </li>
            ))}
            {taken.changes.length > listed && (
              <li>{fillTemplate(words.more, { count: count(taken.changes.length - listed) })}</li>
            )}
          </ul>
          {list(findings)}
          <div className="line">
            <Button
              disabled={
                isStale || (taken.changes.length === 0 && taken.data.organisations.length === data.organisations.length)
              }
              onClick={() =>
                void run({ forms: taken.data, year: from }).then((isDone) => {
                  if (!isDone) return;
                  setPreview(null);
                  setLeft(findings.filter(({ found }) => found.level === "error"));
                })
              }
            >
              {words.writeForms}
            </Button>
            <Button onClick={() => setPreview(null)}>{words.dropForms}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
