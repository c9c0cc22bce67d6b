import { Button, Field, Input, Select } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Judgement } from "../../../evaluation/followup/execution/execution-record";
import type { ExecutionEntry, ExecutionRegister } from "../../../evaluation/followup/execution/execution-register";
import { referenceOf } from "../../../evaluation/followup/execution/reference-of";
import { wordsOfExecution } from "../../../evaluation/words/execution/words-of-execution";
import { useYear } from "../../state/pane-context";
import { LevelIcon } from "../../ui/LevelIcon";
import { dateOfText, dateText, isNoDate } from "../../ui/names/date-text";
import { wordsOfExecutionPane } from "../../words/execution/words-of-execution-pane";
import { useDraft, useRecordExecution } from "./use-execution";

/** A mark as it is chosen; "" is by the dates. */
type Chosen = "" | "1" | "0.5" | "0";

const levels = { ahead: "note", overdue: "error", reported: "warning", inTime: "ok", late: "warning" } as const;

const marks: readonly Exclude<Chosen, "">[] = ["1", "0.5", "0"];

interface RowProps {
  readonly entry: ExecutionEntry;
  readonly register: ExecutionRegister;
}

/** What one organisation was to do, what it says it did, and how that is judged. */
export function ExecutionRow({ entry, register }: RowProps) {
  const { language, nameOf } = useYear();
  const own = wordsOfExecutionPane(language);
  const { states } = wordsOfExecution(language);
  const [isOpen, setOpen] = useState(false);
  const details = useId();
  const { decision, organisation, answer, judged, state, lateDays } = entry;
  const facts = [
    nameOf(organisation),
    dateText(decision.due),
    ...(state === "overdue" ? [] : [states[state]]),
    ...(lateDays === undefined ? [] : [own.late(String(lateDays))]),
    ...(judged ? [judged.who] : []),
  ];
  return (
    <li>
      <button
        type="button"
        className="r row"
        aria-expanded={isOpen}
        aria-controls={details}
        onClick={() => setOpen(!isOpen)}
      >
        <LevelIcon level={levels[state]} />
        <span className="grow">
          <span className="b blkln">{referenceOf(decision, language)}</span>
          <span className="blkln">{decision.text}</span>
          <span className="c dim blkln">{facts.join(" · ")}</span>
          {answer !== undefined && <span className="c blkln">{own.answer(answer.said)}</span>}
        </span>
      </button>
      <div id={details} hidden={!isOpen}>
        {isOpen && <Judging entry={entry} register={register} />}
      </div>
    </li>
  );
}

function Judging({ entry, register }: RowProps) {
  const { language } = useYear();
  const own = wordsOfExecutionPane(language);
  const record = useRecordExecution(register);
  const { decision, organisation, answer, judged } = entry;
  const { id } = decision;
  const [typed, setTyped] = useDraft(`done:${id} ${organisation}`);
  const [isWrong, setIsWrong] = useState(false);
  const [timeliness, setTimeliness] = useState<Chosen>("");
  const [quality, setQuality] = useState<Chosen>(chosenOf(judged?.quality));
  const [completeness, setCompleteness] = useState<Chosen>(chosenOf(judged?.completeness));
  const day = typed === "" ? dateText(judged?.done ?? answer?.done ?? "") : typed;

  async function judge(): Promise<void> {
    const done = dateOfText(day);
    setIsWrong(done === null || done === "");
    if (done === null || done === "") return;
    const inTime = done <= decision.due ? 1 : 0;
    const judgement: Judgement = {
      done,
      timeliness: timeliness === "" ? inTime : Number(timeliness),
      quality: Number(quality),
      completeness: Number(completeness),
    };
    if (await record({ type: "decisionJudged", id, organisation, judgement })) setTyped(null);
  }

  return (
    <div className="judging">
      <Field
        label={own.done}
        {...((isWrong || isNoDate(day)) && {
          validationState: "error",
          validationMessage: isNoDate(day) ? own.noSuchDate : own.doneWrong,
        })}
      >
        <Input
          className="num"
          inputMode="numeric"
          value={day}
          onChange={(_, { value }) => {
            setTyped(value);
            setIsWrong(false);
          }}
        />
      </Field>
      <Mark label={own.timeliness} value={timeliness} onChange={setTimeliness} blank={own.byDates} />
      <Mark label={own.quality} value={quality} onChange={setQuality} />
      <Mark label={own.completeness} value={completeness} onChange={setCompleteness} />
      <div className="line choices">
        <Button size="small" onClick={() => void judge()}>
          {own.judge}
        </Button>
        {judged !== undefined && (
          <Button
            size="small"
            onClick={() => void record({ type: "decisionJudged", id, organisation, judgement: null })}
          >
            {own.withdraw}
          </Button>
        )}
        <Button size="small" onClick={() => void record({ type: "decisionRemoved", id })}>
          {own.remove}
        </Button>
      </div>
    </div>
  );
}

function Mark({
  label,
  value,
  onChange,
  blank,
}: {
  readonly label: string;
  readonly value: Chosen;
  readonly onChange: (value: Chosen) => void;
  readonly blank?: string;
}) {
  const { language } = useYear();
  const { full, half, none } = wordsOfExecutionPane(language).marks;
  const texts = { "1": full, "0.5": half, "0": none };
  return (
    <Field label={label}>
      <Select value={value} onChange={(_, { value: next }) => onChange(marks.find((one) => one === next) ?? "")}>
        {blank !== undefined && <option value="">{blank}</option>}
        {marks.map((one) => (
          <option key={one} value={one}>
            {texts[one]}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Nothing judged yet counts as whole until the officer says otherwise. */
function chosenOf(value: number | undefined): Chosen {
  return marks.find((one) => Number(one) === value) ?? "1";
}
