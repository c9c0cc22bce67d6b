import { Button, Checkbox, Field, Input, ProgressBar, Radio, RadioGroup, Select } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { wordsOfReturnsImport } from "../../words/returns-import/words-of-returns-import";
import type { NamedFile } from "../../../evaluation/returns/templates/template-request";
import { executionRegister } from "../../../evaluation/followup/execution/execution-register";
import { formDecisions } from "../../../evaluation/followup/execution/form-decisions";
import { wayRecords } from "../../../evaluation/followup/ways/way-records";
import { tableName } from "../../../evaluation/year/table-version";
import { Body } from "../../shell/Body";
import { Footer } from "../../shell/Footer";
import { isApproved } from "../../shell/steps/step-state";
import { SubBar } from "../../shell/SubBar";
import { LastYearFigures } from "./LastYearFigures";
import "./returns.css";
import { useYear } from "../../state/pane-context";
import { dateOfText, dateText, isNoDate } from "../../ui/names/date-text";
import { shortName } from "../../../rating/organisations/organisation-names";
import { formName } from "./form-name";
import { PageHead } from "../../ui/PageHead";

type FormLanguage = "kk" | "ru";

/** The empty returns that organisations fill: in which language, for whom, saved as one archive or one file. */
export function TemplatesPage() {
  const { language, words, view, state, dispatch, commands, ports, nameOf } = useYear();
  const own = wordsOfReturnsImport(language).templates;
  const { data } = view;
  const [form, setForm] = useState<FormLanguage>(data.language === "ru" ? "ru" : "kk");
  const [chosen, setChosen] = useState("");
  const dueOfYear = data.settings.dueDate;
  const [due, setDue] = useState(dueOfYear === undefined ? "" : dateText(dueOfYear));
  const [wrong, setWrong] = useState(false);
  const [isDueWanted, setDueWanted] = useState(dueOfYear === undefined);
  const [progress, setProgress] = useState<{ readonly count: number; readonly of: number } | null>(null);
  const stopped = useRef(false);
  useEffect(() => () => void (stopped.current = true), []);
  const organisations = data.organisations.filter(({ id }) => chosen === "" || id === chosen);
  const { saveFile } = ports;
  const typedDue = dateOfText(due);
  const isNewDue = typedDue !== null && typedDue !== "" && typedDue !== dueOfYear && !isApproved(view);
  // A day for all is the day of the year; one organisation may have been given another.
  const isDueKept = isNewDue && isDueWanted && organisations.length === data.organisations.length;

  async function save(): Promise<void> {
    if (saveFile === null || progress !== null) return;
    const dueDate = dateOfText(due);
    if (dueDate === null) {
      setWrong(true);
      document.querySelector<HTMLInputElement>("input[data-due]")?.focus();
      return;
    }
    stopped.current = false;
    const files: NamedFile[] = [];
    const register = executionRegister(data, "");
    const issuedAt = ports
      .now()
      .toISOString()
      .replace(/\.\d+Z$/, "Z");
    try {
      for (const [index, organisation] of organisations.entries()) {
        setProgress({ count: index + 1, of: organisations.length });
        // The page draws and hears keys between two forms.
        await new Promise((resolve) => setTimeout(resolve));
        if (stopped.current) return;
        const decisions = formDecisions(register, organisation.id, form);
        const request = { data, organisation, language: form, issueId: crypto.randomUUID(), issuedAt, decisions };
        const file = await ports.makeTemplate({ ...request, ...(dueDate !== "" && { dueDate }) });
        files.push({ ...file, name: formName(file.name, shortName(organisation, form)) });
      }
      const [only] = files;
      if (only === undefined) return;
      saveFile(files.length === 1 ? only : await ports.packFiles(`${data.year}-${form}.zip`, files, ports.now()));
      await recordForms(dueDate, files);
      dispatch({ type: "notice", notice: { kind: "formsSaved", files: files.map(({ name }) => name) } });
    } finally {
      setProgress(null);
    }
  }

  /** By which the board of returns knows who has a form; while results are approved the log takes no such record. */
  async function recordForms(due: string, files: readonly NamedFile[]): Promise<void> {
    if (isApproved(view)) return;
    const signed = { who: state.name, at: ports.now() };
    const records = organisations.flatMap(({ id }, index) => {
      const made = { type: "formMade", organisation: id, language: form, table: tableName(data) } as const;
      const file = files[index]?.name;
      return wayRecords({ ...made, ...(due !== "" && { due }) }, data, signed, file === undefined ? {} : { file });
    });
    const log = [...(data.log ?? []), ...records];
    if (isDueKept) await commands.rewrite("dueDate", { ...data, settings: { ...data.settings, dueDate: due }, log });
    else await commands.take(data.year, { step: "way", records });
  }

  return (
    <>
      <SubBar back={words.steps.figures} />
      <Body>
        <PageHead title={own.title} />
        <p>{saveFile === null ? own.noSaving : own.lead}</p>
        {saveFile !== null && (
          <div className="templates">
            <Field label={own.language}>
              <RadioGroup value={form} onChange={(_, { value }) => setForm(value === "ru" ? "ru" : "kk")}>
                <Radio value="kk" label={own.kk} />
                <Radio value="ru" label={own.ru} />
              </RadioGroup>
            </Field>
            <Field label={own.forWhom}>
              <Select value={chosen} onChange={(_, { value }) => setChosen(value)}>
                <option value="">{own.all(String(data.organisations.length))}</option>
                {data.organisations.map(({ id }) => (
                  <option key={id} value={id}>
                    {nameOf(id)}
                  </option>
                ))}
              </Select>
            </Field>
            <Field
              label={own.due}
              hint={
                due.trim() === "" || typedDue === dueOfYear || isDueKept
                  ? own.dueHint(`01.02.${data.year + 1}`)
                  : own.dueElsewhere(dueOfYear === undefined ? "" : dateText(dueOfYear))
              }
              {...((wrong || isNoDate(due)) && { validationState: "error", validationMessage: own.dueWrong })}
            >
              <Input
                className="num"
                data-due
                inputMode="numeric"
                value={due}
                onChange={(_, { value }) => {
                  setDue(value);
                  setWrong(false);
                }}
              />
            </Field>
            {isNewDue && chosen === "" && (
              <Checkbox
                label={own.dueWrite}
                checked={isDueWanted}
                onChange={(_, { checked }) => setDueWanted(checked === true)}
              />
            )}
            <LastYearFigures />
            {progress !== null && (
              <div className="box pad" role="status">
                <div className="line">
                  <span className="grow">{own.making(String(progress.count), String(progress.of))}</span>
                  <Button size="small" onClick={() => (stopped.current = true)}>
                    {words.shell.stop}
                  </Button>
                </div>
                <ProgressBar aria-label={own.title} value={progress.count / progress.of} thickness="large" />
              </div>
            )}
          </div>
        )}
      </Body>
      {saveFile === null ? (
        <Footer state="" primary={{ text: words.toStep.figures, run: () => dispatch({ type: "back" }) }} />
      ) : (
        <Footer state="" primary={{ text: own.save(String(organisations.length)), run: () => void save() }} />
      )}
    </>
  );
}
