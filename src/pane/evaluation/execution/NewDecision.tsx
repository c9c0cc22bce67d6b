import { Button, Field, Input, Select, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { ExecutionRegister } from "../../../evaluation/followup/execution/execution-register";
import { useYear } from "../../state/pane-context";
import { dateOfText, isNoDate } from "../../ui/names/date-text";
import { wordsOfExecutionPane } from "../../words/execution/words-of-execution-pane";
import { newDecisionId, pastedDecisions } from "./pasted-decisions";
import { useDraft, useRecordExecution } from "./use-execution";

const parts = ["body", "protocol", "item", "text", "due"] as const;

/** Lines that were not read and are named with their reason. */
const mostNamed = 10;

/** A decision to be put under control, or several as rows of a table. */
export function NewDecision({ register }: { readonly register: ExecutionRegister }) {
  const { language, view, nameOf } = useYear();
  const own = wordsOfExecutionPane(language);
  const { organisations } = view.data;
  const record = useRecordExecution(register);
  const [body, setBody] = useDraft("body");
  const [protocol, setProtocol] = useDraft("protocol");
  const [item, setItem] = useDraft("item");
  const [text, setText] = useDraft("text");
  const [due, setDue] = useDraft("due");
  const [pasted, setPasted] = useDraft("pasted");
  const [whom, setWhom] = useState("");
  const [isWrong, setIsWrong] = useState(false);
  const fields = { body, protocol, item, text, due };
  const setters = { body: setBody, protocol: setProtocol, item: setItem, text: setText, due: setDue };
  const read = pasted.trim() === "" ? null : pastedDecisions(pasted, organisations);

  async function enter(): Promise<void> {
    const day = dateOfText(due);
    const isWhole = body.trim() !== "" && text.trim() !== "" && day !== null && day !== "";
    setIsWrong(!isWhole);
    if (!isWhole) return;
    const decision = {
      ...{ id: newDecisionId(), body: body.trim(), protocol: protocol.trim(), item: item.trim(), text: text.trim() },
      ...{ due: day, organisations: whom === "" ? organisations.map(({ id }) => id) : [whom] },
    };
    if (!(await record({ type: "decisionEntered", decision }))) return;
    // The next one is often an item of the same protocol.
    for (const clear of [setItem, setText, setDue]) clear(null);
  }

  async function enterPasted(): Promise<void> {
    if (read === null || read.decisions.length === 0) return;
    const said = read.decisions.map((decision) => ({ type: "decisionEntered", decision }) as const);
    // Lines that were not read stay to be mended.
    if (await record(...said))
      setPasted(
        linesOf(
          pasted,
          read.unread.map(({ line }) => line),
        ),
      );
  }

  return (
    <>
      <details>
        <summary>{own.add}</summary>
        <div className="judging">
          {parts.map((part) => (
            <Field
              key={part}
              label={own[part]}
              required={part !== "protocol" && part !== "item"}
              {...(part === "due" && isNoDate(due) && { validationState: "error", validationMessage: own.noSuchDate })}
            >
              <Input value={fields[part]} onChange={(_, { value }) => setters[part](value)} />
            </Field>
          ))}
          <Field label={own.forWhom}>
            <Select value={whom} onChange={(_, { value }) => setWhom(value)}>
              <option value="">{own.everybody(String(organisations.length))}</option>
              {organisations.map(({ id }) => (
                <option key={id} value={id}>
                  {nameOf(id)}
                </option>
              ))}
            </Select>
          </Field>
          {isWrong && <p role="alert">{own.incomplete}</p>}
          <Button className="start" onClick={() => void enter()}>
            {own.enter}
          </Button>
        </div>
      </details>
      <details>
        <summary>{own.paste}</summary>
        <div className="judging">
          <Field label={own.paste} hint={own.pasteHint}>
            <Textarea value={pasted} rows={4} resize="vertical" onChange={(_, { value }) => setPasted(value)} />
          </Field>
          {read !== null && read.unread.length > 0 && <UnreadLines unread={read.unread} />}
          <Button
            className="start"
            disabledFocusable={read === null || read.decisions.length === 0}
            onClick={() => void enterPasted()}
          >
            {own.pasted(String(read?.decisions.length ?? 0))}
          </Button>
        </div>
      </details>
    </>
  );
}

function UnreadLines({ unread }: Pick<ReturnType<typeof pastedDecisions>, "unread">) {
  const { language } = useYear();
  const own = wordsOfExecutionPane(language);
  return (
    <ul role="alert">
      {unread.slice(0, mostNamed).map(({ line, lacks, said }) => (
        <li key={line}>{own.pasteWrong(String(line), own.lacks[lacks](said))}</li>
      ))}
      {unread.length > mostNamed && <li>{own.moreWrong(String(unread.length - mostNamed))}</li>}
    </ul>
  );
}

function linesOf(text: string, numbers: readonly number[]): string {
  return text
    .split(/\r?\n/)
    .filter((_, at) => numbers.includes(at + 1))
    .join("\n");
}
