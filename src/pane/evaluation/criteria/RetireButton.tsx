import { Button } from "@fluentui/react-components";
import { useState } from "react";

interface RetireButtonProps {
  readonly text: string;
  /** What the button says once it was pressed. */
  readonly sure: string;
  /** What is told then. */
  readonly asked: string;
  readonly onRetire: () => void;
}

/** Takes a line out of the table at the second press: a slip of the hand takes out none. */
export function RetireButton({ text, sure, asked, onRetire }: RetireButtonProps) {
  const [isAsked, setAsked] = useState(false);
  return (
    <>
      {isAsked && (
        <p role="alert" className="b">
          {asked}
        </p>
      )}
      <div className="form-acts">
        <Button size="small" onClick={() => (isAsked ? onRetire() : setAsked(true))}>
          {isAsked ? sure : text}
        </Button>
      </div>
    </>
  );
}
