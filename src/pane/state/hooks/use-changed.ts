import { useEffect, useRef, useState } from "react";

/** Milliseconds a changed value stays tinted. */
const tint = 1500;

/**
 * Whether a value has changed a moment ago; never on the first picture.
 * @param value Compared with the last one.
 * @param subject Another subject has no history: its value is not a change.
 */
export function useChanged(value: unknown, subject: string): boolean {
  const [changed, setChanged] = useState(false);
  const last = useRef({ value, subject });
  useEffect(() => {
    const before = last.current;
    last.current = { value, subject };
    if (before.subject !== subject || before.value === value) return;
    setChanged(true);
    const timer = setTimeout(() => setChanged(false), tint);
    return () => clearTimeout(timer);
  }, [value, subject]);
  return changed;
}
