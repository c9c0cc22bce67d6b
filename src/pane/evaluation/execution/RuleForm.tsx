import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { ExecutionRegister } from "../../../evaluation/followup/execution/execution-register";
import { ruleInWords } from "../../../evaluation/followup/execution/rule-in-words";
import { localText } from "../../../text/local-text";
import { formatFigure } from "../../../text/format-number";
import { parseNumber } from "../../../text/parse-cell";
import { useYear } from "../../state/pane-context";
import { wordsOfExecutionPane } from "../../words/execution/words-of-execution-pane";
import { useRecordExecution } from "./use-execution";

const marks = ["timeliness", "quality", "completeness"] as const;

/** By what rule the register gives values: the weights of the marks, and the fields of the base data. */
export function RuleForm({ register }: { readonly register: ExecutionRegister }) {
  const { language, view } = useYear();
  const own = wordsOfExecutionPane(language);
  const record = useRecordExecution(register);
  const { rule } = register;
  const [typed, setTyped] = useState<Partial<Record<(typeof marks)[number], string>>>({});
  const [due, setDue] = useState<string | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const [isWrong, setIsWrong] = useState(false);
  const { base_fields: fields } = view.data.criteria;
  const chosen = { due: due ?? rule.fields?.due ?? "", done: done ?? rule.fields?.done ?? "" };
  const textOf = (mark: (typeof marks)[number]): string => typed[mark] ?? formatFigure(rule.weights[mark], language);

  async function set(): Promise<void> {
    const read = marks.map((mark) => parseNumber(textOf(mark)));
    const values = read.map((one) => (one.kind === "value" && one.value >= 0 ? one.value : null));
    const [timeliness = null, quality = null, completeness = null] = values;
    const isWhole = timeliness !== null && quality !== null && completeness !== null;
    setIsWrong(!isWhole || timeliness + quality + completeness === 0);
    if (!isWhole || timeliness + quality + completeness === 0) return;
    const weights = { timeliness, quality, completeness };
    const isFed = chosen.due !== "" && chosen.done !== "" && chosen.due !== chosen.done;
    await record({ type: "executionRuleSet", weights, fields: isFed ? chosen : null });
  }

  return (
    <details>
      <summary>{own.rule}</summary>
      <div className="judging">
        {ruleInWords(rule, { language }).map((sentence) => (
          <p key={sentence} className="c">
            {sentence}
          </p>
        ))}
        {marks.map((mark) => (
          <Field key={mark} label={`${own.weights}: ${own[mark].toLocaleLowerCase()}`}>
            <Input
              className="num"
              inputMode="decimal"
              value={textOf(mark)}
              onChange={(_, { value }) => setTyped((present) => ({ ...present, [mark]: value }))}
            />
          </Field>
        ))}
        {isWrong && <p role="alert">{own.weightsWrong}</p>}
        {(["due", "done"] as const).map((part) => (
          <Field key={part} label={part === "due" ? own.dueField : own.doneField}>
            <Select value={chosen[part]} onChange={(_, { value }) => (part === "due" ? setDue(value) : setDone(value))}>
              <option value="">{own.noField}</option>
              {fields.map((field) => (
                <option key={field.code} value={field.code}>
                  {`${field.code} ${localText(field, language)}`}
                </option>
              ))}
            </Select>
          </Field>
        ))}
        <Button className="start" onClick={() => void set()}>
          {own.setRule}
        </Button>
      </div>
    </details>
  );
}
