const numbers = (version) => version.split(".").map(Number);

/** Whether the version `one` is at least `other`, both three numbers as in `24.2.0`. */
export const isAtLeast = (one, other) => {
  const [left, right] = [numbers(one), numbers(other)];
  const at = left.findIndex((number, index) => number !== right[index]);
  return at === -1 || left[at] > right[at];
};
