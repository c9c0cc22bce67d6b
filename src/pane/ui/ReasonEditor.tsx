import { Field, Input, Textarea } from "@fluentui/react-components";
import { useEffect, useEffectEvent, useRef, type KeyboardEvent } from "react";
import { flushSync } from "react-dom";
import { wordsOfCheck } from "../words/check/words-of-check";
import { usePane } from "../state/pane-context";
import type { Accepting } from "../evaluation/check/use-accepting";

/** Where the reason for accepting a warning is written, and once the name for the log. */
export function ReasonEditor({ accepting }: { readonly accepting: Accepting }) {
  const { language } = usePane();
  const words = wordsOfCheck(language);
  const { reason, who, asksName, fault, refused } = accepting;
  const form = useRef<HTMLDivElement>(null);

  const keep = useEffectEvent(accepting.keep);

  useEffect(() => {
    form.current?.querySelector("textarea")?.focus();
    // In the capture: what is typed is there before the drafts are written.
    const keepAtOnce = (): void => flushSync(() => keep());
    window.addEventListener("pagehide", keepAtOnce, true);
    return () => {
      window.removeEventListener("pagehide", keepAtOnce, true);
      keep();
    };
  }, []);
  useEffect(() => {
    if (fault !== undefined) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
    // The whole editor, the message below the field too; a page without layout cannot scroll.
    form.current?.scrollIntoView?.({ block: "nearest" });
  }, [fault]);

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      event.preventDefault();
      accepting.close();
    } else if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void accepting.accept();
    }
  }

  const faulty = (text: string) => ({ validationState: "error" as const, validationMessage: text });
  const reasonText = {
    short: words.tooShort(String(refused)),
    empty: words.sayNothing,
  };
  return (
    <div className="reason" ref={form} onKeyDown={onKeyDown}>
      <Field
        label={words.reason}
        required
        {...(fault === "short" || fault === "empty" ? faulty(reasonText[fault]) : { hint: words.reasonHint })}
      >
        <Textarea
          defaultValue={reason}
          rows={2}
          resize="vertical"
          onChange={(_, { value }) => accepting.change({ reason: value })}
        />
      </Field>
      {asksName && (
        <Field label={words.who} required {...(fault === "who" ? faulty(words.whoMissing) : { hint: words.whoHint })}>
          <Input defaultValue={who} onChange={(_, { value }) => accepting.change({ who: value })} autoComplete="name" />
        </Field>
      )}
    </div>
  );
}
