import { Checkbox, Field, Input, Select } from "@fluentui/react-components";
import type { IndicatorField } from "../../../words/criteria-editor/ru";
import { wordsOfCriteriaEditor } from "../../../words/criteria-editor/words-of-criteria-editor";
import type { BaseField } from "../../../../rating/criteria/base-field";
import { useYear } from "../../../state/pane-context";
import { BaseFieldSelect } from "./BaseFieldSelect";
import { LinesTable } from "./LinesTable";
import { RuleLines } from "./RuleLines";
import type { IndicatorDraft } from "./indicator-draft";
import { asks, valuesOfKind, type DraftValue } from "./rule-form";
import { localText } from "../../../../text/local-text";

interface RuleFieldsProps {
  readonly draft: IndicatorDraft;
  readonly baseFields: readonly BaseField[];
  readonly faulty: (...fields: readonly IndicatorField[]) => object;
  readonly set: (part: Partial<IndicatorDraft>) => void;
}

/** About as many letters as a list shows in a pane of 320 pixels. */
const shownLetters = 24;

/** The parameters of the chosen rule. */
export function RuleFields({ draft, baseFields, faulty, set }: RuleFieldsProps) {
  const { language } = useYear();
  const { form } = wordsOfCriteriaEditor(language);
  const hints: Partial<Record<DraftValue, string>> = { due: form.dueHint, per: form.perHint };
  const { kind, values, bands } = draft;
  const setValue = (name: DraftValue, value: string) => set({ values: { ...values, [name]: value } });
  return (
    <>
      <div className="pair">
        {valuesOfKind(kind).map((name) => {
          if (name === "numerator" || name === "denominator") {
            const field = baseFields.find(({ code }) => code === values[name]);
            const caption = field === undefined ? "" : localText(field, language);
            return (
              <Field
                key={name}
                label={form[name]}
                className="whole"
                // A list shows one line: a longer caption stands below it in full.
                {...(caption.length > shownLetters && { hint: caption })}
                {...faulty(name)}
              >
                <BaseFieldSelect
                  baseFields={baseFields}
                  value={values[name] ?? ""}
                  onChange={(value) => setValue(name, value)}
                />
              </Field>
            );
          }
          if (name === "dueYear") {
            return (
              <Field key={name} label={form.dueYear}>
                <Select value={values.dueYear ?? ""} onChange={(_, { value }) => setValue("dueYear", value)}>
                  <option value="reporting_year+1">{form.nextYear}</option>
                  <option value="reporting_year">{form.thisYear}</option>
                  {/^\d{4}$/.test(values.dueYear ?? "") && <option>{values.dueYear}</option>}
                </Select>
              </Field>
            );
          }
          if (name === "direction") {
            return (
              <Field key={name} label={form.direction} className="whole">
                <Select value={values.direction ?? "up"} onChange={(_, { value }) => setValue("direction", value)}>
                  <option value="up">{form.greaterIsBetter}</option>
                  <option value="down">{form.smallerIsBetter}</option>
                </Select>
              </Field>
            );
          }
          if (name === "take") {
            return (
              <Field key={name} label={form.take} className="whole">
                <Select value={values.take ?? "all"} onChange={(_, { value }) => setValue("take", value)}>
                  <option value="all">{form.takeAll}</option>
                  <option value="highest">{form.takeHighest}</option>
                </Select>
              </Field>
            );
          }
          return (
            <Field
              key={name}
              label={kind === "mark" ? form.greatestMark : form[name]}
              {...faulty(name)}
              {...(hints[name] && { hint: hints[name] })}
            >
              <Input className="num" value={values[name] ?? ""} onChange={(_, { value }) => setValue(name, value)} />
            </Field>
          );
        })}
      </div>
      {asks(kind, "round") && (
        <Checkbox
          label={form.wholeSteps}
          checked={draft.wholeSteps}
          onChange={(_, { checked }) => set({ wholeSteps: checked === true })}
        />
      )}
      <RuleLines draft={draft} baseFields={baseFields} fault={faulty("lines")} set={(lines) => set({ lines })} />
      {asks(kind, "bands") && (
        <LinesTable
          label={form.bands}
          fault={faulty("bands")}
          parts={[
            ["ge", form.bandFrom],
            ["lt", form.bandTo],
            ["points", form.bandPoints],
          ]}
          lines={bands}
          next={{ ge: "", lt: bands.at(-1)?.ge ?? "", points: "" }}
          set={(next) => set({ bands: next })}
        />
      )}
    </>
  );
}
