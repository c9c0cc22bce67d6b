import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";

interface FilePickerProps {
  /** What is chosen: the text of the button. */
  readonly text: string;
  /** The extensions that can be chosen; without it, all. */
  readonly accept?: string;
  /** Whether several can be chosen at once. */
  readonly multiple?: boolean;
  /** Gets what was chosen, at least one. */
  readonly onFiles: (files: readonly [File, ...File[]]) => void;
}

/** A button that opens files and names them; the browser's own control speaks the browser's language and does not shrink. */
export function FilePicker({ text, accept, multiple = false, onFiles }: FilePickerProps) {
  const chooser = useRef<HTMLInputElement>(null);
  const nameId = useId();
  const [name, setName] = useState("");
  return (
    <div className="line picker">
      <input
        ref={chooser}
        type="file"
        hidden
        aria-label={text}
        accept={accept}
        multiple={multiple}
        onChange={({ target }) => {
          const [first, ...others] = target.files ?? [];
          // The same file, mended meanwhile, can be chosen again.
          target.value = "";
          if (first === undefined) return;
          setName([first, ...others].map(({ name: one }) => one).join(", "));
          onFiles([first, ...others]);
        }}
      />
      <Button size="small" aria-describedby={nameId} onClick={() => chooser.current?.click()}>
        {text}…
      </Button>
      <span id={nameId} className="c dim grow">
        {name}
      </span>
    </div>
  );
}
