/** Colours of the sheets, checked in print, greyscale and for colour-blind sight. */
export const palette = {
  ink: "#1F2933",
  /** What a cell without a fill looks like. */
  paper: "#FFFFFF",
  muted: "#5B6770",
  grid: "#C9D1D9",
  captionFill: "#EEF1F4",
  markFill: "#F7F8F9",
  computedFill: "#F3F5F7",
  inputFill: "#FFF8DC",
  inputBox: "#A68A3A",
  figureBox: "#806000",
  hatch: "#9AA5B1",
  gapFill: "#EDEFF2",
  /** A cell to fill that is empty: the yellow of input, a little deeper. */
  unfilledFill: "#FBEFC0",
  bar: "#4A5A6A",
  error: "#9C1C12",
  errorFill: "#FBE3E0",
  warning: "#7A4B00",
  warningFill: "#FFF0CC",
  tieFill: "#E9ECEF",
  onFill: "#DDE3E9",
} as const;
