import { useEffect, useState } from "react";

/** Whether Alt+1 has reached the page; here it opens no step. */
export function useStepKeySeen(): boolean {
  const [isSeen, setIsSeen] = useState(false);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (!event.altKey || event.code !== "Digit1") return;
      event.preventDefault();
      event.stopPropagation();
      setIsSeen(true);
    }
    document.addEventListener("keydown", onKeyDown, true);
    return () => document.removeEventListener("keydown", onKeyDown, true);
  }, []);
  return isSeen;
}
