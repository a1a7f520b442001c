const units = [
  ["d", 86_400_000],
  ["h", 3_600_000],
  ["m", 60_000],
  ["s", 1_000],
] as const;

/** Milliseconds as an input takes a duration: `90s`, `30m`. */
export const inDuration = (milliseconds: number): string => {
  const [unit, length] = units.find(([, each]) => milliseconds % each === 0) ?? ["ms", 1];
  return `${milliseconds / length}${unit}`;
};
