/** One figure beside the one it is to be judged by, measured in the same run; `aim` is what is asked of it, where something is. */
export type Figure = { name: string; value: number; unit: string; baseline: number; baselineName: string; aim?: number }

/** Prints the figures as a table, then as one line of JSON. */
export function report(figures: Figure[]): void {
  const rows = figures.map(({ name, value, unit, baseline, baselineName, aim }) => ({
    figure: name,
    value: round(value),
    unit,
    aim: aim ?? '',
    baseline: round(baseline),
    'baseline is': baselineName,
  }))
  console.table(rows)
  console.log(JSON.stringify(figures))
}

const round = (value: number) => Number(value.toPrecision(3))
