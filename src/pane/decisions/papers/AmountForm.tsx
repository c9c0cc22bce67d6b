import { Button, Field, Input } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { approvalWordsOf } from "../../../decisions/words/approval/approval-words";
import { parseNumber } from "../../../text/parse-cell";
import { useYear } from "../../state/pane-context";
import { amountDraft, choiceKey, keptAmount, type AmountDraft } from "../committee/choice-drafts";
import { LackingHere } from "../committee/LackingHere";
import type { Approving } from "../use-approval";

interface AmountFormProps {
  readonly choice: "points" | "money";
  readonly approving: Approving;
  readonly words: {
    readonly title: string;
    /** Of the amount; omitted, the title. */
    readonly label?: string;
    readonly hint: string;
    readonly record: string;
    /** What is said of an amount that is none. */
    readonly bad: string;
  };
  /** Organisations it can be given to. */
  readonly ids: readonly string[];
  readonly isGiven: (value: number) => boolean;
  /** @returns Whether it is recorded: the form is empty then. */
  readonly onRecord: (id: string, value: number) => Promise<boolean>;
}

/** An amount for one organisation by decision: points, or money. */
export function AmountForm({ choice, approving, words, ids, isGiven, onRecord }: AmountFormProps) {
  const { language, state, dispatch, nameOf } = useYear();
  const { organisation } = approvalWordsOf(language).choices;
  const key = choiceKey(choice);
  const typed = amountDraft(state.reasons[key]);
  const { target, amount } = typed;
  const present = useRef(typed);
  useEffect(() => {
    present.current = typed;
  });
  const [isBad, setIsBad] = useState(false);
  const label = words.label ?? words.title;

  function type(part: Partial<AmountDraft>): void {
    dispatch({ type: "reason", key, text: keptAmount({ ...present.current, ...part }) });
  }

  async function record(): Promise<void> {
    const read = parseNumber(amount);
    const isGood = ids.includes(target) && read.kind === "value" && isGiven(read.value);
    setIsBad(!isGood);
    if (!isGood || !(await onRecord(target, read.value))) return;
    // What was entered meanwhile is for the next record.
    type({
      ...(present.current.target === target && { target: "" }),
      ...(present.current.amount === amount && { amount: "" }),
    });
  }

  return (
    <section>
      <h3>{words.title}</h3>
      <Field label={organisation}>
        <select
          value={target}
          aria-label={`${words.title}: ${organisation}`}
          onChange={({ target: { value } }) => type({ target: value })}
        >
          <option value="">–</option>
          {ids.map((id) => (
            <option key={id} value={id}>
              {nameOf(id)}
            </option>
          ))}
        </select>
      </Field>
      <Field
        label={label}
        hint={words.hint}
        {...(isBad && { validationState: "error" as const, validationMessage: words.bad })}
      >
        <Input value={amount} inputMode="decimal" onChange={(_, { value }) => type({ amount: value })} />
      </Field>
      <Button className="start" onClick={() => void record()}>
        {words.record}
      </Button>
      <LackingHere question={`${choice}:${target}`} approving={approving} />
    </section>
  );
}
