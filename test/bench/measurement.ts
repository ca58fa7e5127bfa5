/** One budget, and what was measured against it. */
export interface Measurement {
  what: string;
  measured: number;
  atMost: number;
  unit: string;
  /** What stands behind the number, for people. */
  note?: string;
  /** The same on every machine: bytes, requests, round trips; no time. */
  exact?: true;
}

/** Exactly the budget is still within it; a number that is none is not. */
export const isBroken = ({ measured, atMost }: Measurement): boolean => !(measured <= atMost);

const number = new Intl.NumberFormat('en', { maximumFractionDigits: 2 });

const cells = (measurement: Measurement): string[] => [
  measurement.what,
  `${number.format(measurement.measured)} ${measurement.unit}`.trim(),
  `${number.format(measurement.atMost)} ${measurement.unit}`.trim(),
  isBroken(measurement) ? 'BROKEN' : 'kept',
  measurement.note ?? '',
];

/** All measurements as lines of a table in plain text. */
export const tableOf = (measurements: readonly Measurement[]): string => {
  const rows = [['budget', 'measured', 'at most', '', ''], ...measurements.map(cells)];
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const padded = (row: string[]): string => row.map((cell, column) => cell.padEnd(width(column))).join('  ');
  return rows.map((row) => padded(row).trimEnd()).join('\n');
};
