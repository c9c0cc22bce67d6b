import { Checkbox, Field, Input, Radio, RadioGroup, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { Undecided } from "../../../rating/rating";
import { useYear } from "../../state/pane-context";
import { wordsOfAwards } from "../../words/awards/words-of-awards";
import { wordsOfCheck } from "../../words/check/words-of-check";
import type { Deciding } from "./use-deciding";

interface DecisionFormProps {
  readonly undecided: Undecided;
  readonly deciding: Deciding;
}

/** What the Committee decided: for whom, and on what grounds; nothing is chosen beforehand. */
export function DecisionForm({ undecided: { ids, reason }, deciding }: DecisionFormProps) {
  const { language, nameOf } = useYear();
  const words = wordsOfAwards(language);
  const check = wordsOfCheck(language);
  const form = useRef<HTMLDivElement>(null);
  const { chosen, faults } = deciding;
  const { attempt } = faults;
  useEffect(() => {
    // Of what was missing at the attempt the first is led to; what is filled in since is no reason to jump on.
    if (attempt > 0) form.current?.querySelector<HTMLElement>("[data-missing] input, [aria-invalid=true]")?.focus();
  }, [attempt]);
  const faulty = (text: string) => ({ validationState: "error" as const, validationMessage: text });
  return (
    <div className="deciding" ref={form}>
      {!deciding.isWithdrawing && (
        <Field
          data-missing={faults.choice ? "" : undefined}
          label={words.question[reason]}
          required
          {...(faults.choice && faulty(words.choose))}
        >
          {ids.length > 2 ? (
            <div role="group" aria-label={words.question[reason]}>
              {ids.map((id) => (
                <Checkbox
                  key={id}
                  label={nameOf(id)}
                  checked={chosen?.includes(id) === true}
                  onChange={(_, { checked }) =>
                    deciding.choose(
                      ids.filter((one) => (one === id ? checked === true : chosen?.includes(one) === true)),
                    )
                  }
                />
              ))}
            </div>
          ) : (
            <RadioGroup
              value={chosen === null ? "" : chosen.join("+") || "none"}
              onChange={(_, { value }) => deciding.choose(value === "none" ? [] : value.split("+"))}
            >
              {ids.map((id) => (
                <Radio key={id} value={id} label={nameOf(id)} />
              ))}
              {ids.length > 1 && <Radio value={ids.join("+")} label={words.both} />}
              {ids.length === 0 && <Radio value="none" label={words.none} />}
            </RadioGroup>
          )}
        </Field>
      )}
      <Field
        label={deciding.isWithdrawing ? words.withdrawGrounds : words.grounds}
        required
        {...(faults.reason !== undefined
          ? faulty(faults.reason === "empty" ? check.sayNothing : check.tooShort(String(deciding.reason.trim().length)))
          : deciding.isWithdrawing
            ? {}
            : { hint: words.groundsHint })}
      >
        <Textarea
          value={deciding.reason}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => deciding.setReason(value)}
        />
      </Field>
      {deciding.asksName && (
        <Field label={check.who} required {...(faults.who ? faulty(check.whoMissing) : { hint: check.whoHint })}>
          <Input value={deciding.who} autoComplete="name" onChange={(_, { value }) => deciding.setWho(value)} />
        </Field>
      )}
    </div>
  );
}
