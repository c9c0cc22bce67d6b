import { Button, Checkbox, Field, Input, Link, Textarea } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { wordsOfYear } from "../../words/year/words-of-year";
import type { Organisation } from "../../../rating/organisations/organisation";
import { usePane } from "../../state/pane-context";
import { withOther, type RosterEdit, type RosterFault } from "../../../evaluation/year/acts/roster-edits";

interface OrganisationFormProps {
  readonly edit: RosterEdit;
  readonly isNew: boolean;
  /** As it stands in the workbook; absent for a new one. */
  readonly before: Organisation | undefined;
  readonly faults: readonly RosterFault[];
  readonly onChange: (edit: RosterEdit) => void;
  readonly onLeave: () => void;
}

/** Names of one organisation, its history, and whether it belongs to this year. */
export function OrganisationForm({ edit, isNew, before, faults, onChange, onLeave }: OrganisationFormProps) {
  const { language } = usePane();
  const { roster } = wordsOfYear(language);
  const { organisation, leaves } = edit;
  const form = useRef<HTMLDivElement>(null);
  const set = (part: Partial<Organisation>) => onChange({ ...edit, organisation: { ...organisation, ...part } });
  const isRenamed = before !== undefined && (before.kk !== organisation.kk || before.ru !== organisation.ru);

  useEffect(() => {
    if (isNew) form.current?.querySelector("input")?.focus();
  }, [isNew]);
  useEffect(() => {
    if (faults.length > 0) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [faults]);

  const wrong = (...own: readonly RosterFault[]) => {
    const fault = own.find((one) => faults.includes(one));
    return fault === undefined ? {} : { validationState: "error" as const, validationMessage: roster.faults[fault] };
  };
  const texts = [
    ["short_kk", roster.shortKk, "kk"],
    ["short_ru", roster.shortRu, "ru"],
    ["short_en", roster.shortEn, "en"],
  ] as const;
  if (leaves) {
    return (
      <div className="form">
        <p className="c">{roster.leaveHint}</p>
        <Button size="small" onClick={onLeave}>
          {roster.stay}
        </Button>
      </div>
    );
  }
  return (
    <div className="form" ref={form}>
      {isNew && (
        <Field label={roster.id} required hint={roster.idHint} {...wrong("id", "idTaken")}>
          <Input value={organisation.id} onChange={(_, { value }) => set({ id: value.toUpperCase() })} />
        </Field>
      )}
      <Field label={roster.kk} required {...wrong("kk", "nameTaken")}>
        <Textarea lang="kk" rows={5} value={organisation.kk} onChange={(_, { value }) => set({ kk: value })} />
      </Field>
      <Field label={roster.ru} required {...wrong("ru")}>
        <Textarea lang="ru" rows={5} value={organisation.ru} onChange={(_, { value }) => set({ ru: value })} />
      </Field>
      {isRenamed && (
        <Field hint={roster.renamedHint}>
          <Checkbox
            label={roster.renamed}
            checked={edit.renamed}
            onChange={(_, { checked }) => onChange({ ...edit, renamed: checked === true })}
          />
        </Field>
      )}
      {texts.map(([name, label, lang]) => (
        <Field key={name} label={label}>
          <Input lang={lang} value={organisation[name] ?? ""} onChange={(_, { value }) => set({ [name]: value })} />
        </Field>
      ))}
      <p className="c dim">{roster.noEnglish}</p>
      <FormerNames edit={edit} onChange={onChange} />
      <div className="line">
        <Button size="small" onClick={onLeave}>
          {isNew && before === undefined ? roster.drop : roster.leave}
        </Button>
        {before !== undefined && <span className="c dim grow">{roster.leaveHint}</span>}
      </div>
    </div>
  );
}

function FormerNames({ edit, onChange }: Pick<OrganisationFormProps, "edit" | "onChange">) {
  const { language } = usePane();
  const { roster } = wordsOfYear(language);
  const { other = "" } = edit;
  const { aliases = [] } = edit.organisation;
  const root = useRef<HTMLFieldSetElement>(null);

  function add(): void {
    if (other.trim() !== "") onChange({ ...edit, organisation: withOther(edit), other: "" });
  }

  function remove(index: number): void {
    onChange({ ...edit, organisation: { ...edit.organisation, aliases: aliases.filter((_, at) => at !== index) } });
    root.current?.querySelector("input")?.focus();
  }

  return (
    <fieldset className="former" ref={root}>
      <legend className="c dim">{roster.formerNames}</legend>
      {aliases.length > 0 && (
        <ul className="c">
          {aliases.map((alias, index) => (
            <li key={`${alias.name} ${index}`} className="line top">
              <span className="grow" lang={alias.lang}>
                {alias.when === undefined ? alias.name : roster.former(alias.name, alias.when)}
              </span>
              <Link
                as="button"
                className="c"
                aria-label={roster.removeFormer(alias.name)}
                onClick={() => remove(index)}
              >
                ✕
              </Link>
            </li>
          ))}
        </ul>
      )}
      <div className="line">
        <Input
          size="small"
          className="grow"
          aria-label={roster.formerName}
          placeholder={roster.formerName}
          value={other}
          onChange={(_, { value }) => onChange({ ...edit, other: value })}
          onKeyDown={({ key }) => {
            if (key === "Enter") add();
          }}
        />
        <Button size="small" onClick={add}>
          {roster.addFormer}
        </Button>
      </div>
    </fieldset>
  );
}
