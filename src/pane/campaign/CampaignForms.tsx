import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { CampaignSnapshot } from "../../campaign/model/campaign-workbook";
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
const isoDay = /^\d{4}-\d\d-\d\d$/;

/** Forms out and back: empty ones as an archive, filled ones with every change shown before anything is written. */
export function CampaignForms({ snapshot: { data }, words, run, workbook }: CampaignFormsProps) {
  const { language, ports, dispatch } = usePane();
  const [taken, setTaken] = useState<TakenForms | null>(null);
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
      const found = await (await workbook?.())?.readForms(data, files);
      if (found) setTaken(found);
    });
  const findings = taken?.told.flatMap(({ file, findings: own }) => own.map((found) => ({ file, found }))) ?? [];
  return (
    <section>
      <h3>{words.forms}</h3>
      <p className="c dim">{words.formsHint}</p>
      {ports.saveFile !== null && <Button onClick={() => void save()}>{words.saveForms}</Button>}
      <FilePicker text={words.openForms} accept=".xlsx" multiple onFiles={(files) => void open(files)} />
      {taken !== null && (
        <div role="status">
          <p className="b">{fillTemplate(words.formChanges, { count: count(taken.changes.length) })}</p>
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
          <ul className="c">
            {findings.slice(0, listed).map(({ file, found }, at) => (
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
          </ul>
          <div className="line">
            <Button
              disabled={taken.changes.length === 0 && taken.data === data}
              onClick={() =>
                void run({ forms: taken.data, year: from }).then((isDone) => {
                  if (isDone) setTaken(null);
                })
              }
            >
              {words.writeForms}
            </Button>
            <Button onClick={() => setTaken(null)}>{words.dropForms}</Button>
          </div>
        </div>
      )}
    </section>
  );
}
