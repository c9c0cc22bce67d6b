interface ArchiveChartProps {
  /** Read out in place of the drawing. */
  readonly label: string;
  readonly years: readonly number[];
  /** One for each year; nothing is a gap, and no line crosses it. */
  readonly values: readonly (number | undefined)[];
  /** The least stands on top, as with places. */
  readonly isLeastOnTop: boolean;
  readonly print: (value: number) => string;
}

const size = { width: 300, height: 120, left: 24, top: 18, bottom: 22 } as const;

/** One organisation over the years as a line; years without a value break it. */
export function ArchiveChart({ label, years, values, isLeastOnTop, print }: ArchiveChartProps) {
  const known = values.filter((value) => value !== undefined);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  const span = most - least || 1;
  const step = (size.width - 2 * size.left) / Math.max(1, years.length - 1);
  const room = size.height - size.top - size.bottom;
  const x = (at: number): number => (years.length === 1 ? size.width / 2 : size.left + at * step);
  const y = (value: number): number => {
    const share = (value - least) / span;
    return size.top + room * (isLeastOnTop ? share : 1 - share);
  };
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox={`0 0 ${size.width} ${size.height}`}
      width="100%"
      fill="none"
      stroke="currentColor"
    >
      {linesOf(values).map((run) => (
        <polyline
          key={run.map(({ at }) => at).join()}
          points={run.map(({ at, value }) => `${x(at)},${y(value)}`).join(" ")}
        />
      ))}
      {values.map((value, at) => (
        <g key={years[at]} fill="currentColor" stroke="none" fontSize={10} textAnchor="middle">
          <text x={x(at)} y={size.height - 6}>
            {years[at]}
          </text>
          {value !== undefined && (
            <>
              <circle cx={x(at)} cy={y(value)} r={3} />
              <text x={x(at)} y={y(value) - 6}>
                {print(value)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}

interface Point {
  readonly at: number;
  readonly value: number;
}

/** Runs of neighbouring years that have a value. */
function linesOf(values: readonly (number | undefined)[]): readonly (readonly Point[])[] {
  const runs: Point[][] = [[]];
  values.forEach((value, at) => {
    if (value === undefined) runs.push([]);
    else runs.at(-1)?.push({ at, value });
  });
  return runs.filter((run) => run.length > 1);
}
