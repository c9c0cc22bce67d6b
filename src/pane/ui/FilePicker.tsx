import { Button } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";

interface FilePickerProps {
  /** What is chosen: the text of the button. */
  readonly text: string;
  /** The extensions that can be chosen; without it, all. */
  readonly accept?: string;
  readonly onFile: (file: File) => void;
}

/** A button that opens one file and names it; the browser's own control speaks the browser's language and does not shrink. */
export function FilePicker({ text, accept, onFile }: FilePickerProps) {
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
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // The same file, mended meanwhile, can be chosen again.
          target.value = "";
          if (file === undefined) return;
          setName(file.name);
          onFile(file);
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
