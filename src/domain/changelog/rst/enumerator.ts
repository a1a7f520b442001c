const pattern = /^(\(?)(\d+|[a-z]|[ivxlcdm]+|#)([.)])(?: +|$)/i;

/** The enumerator that a line begins with, with the blanks behind it, where the next line lets it be one. */
export const enumeratorOf = (line: string, next: string | undefined): string | undefined => {
  const [head, open = "", value = "", close = ""] = pattern.exec(line) ?? [];
  if (head === undefined || (open === "(" && close === ".")) return undefined;
  if (next === undefined || next === "" || next.startsWith(" ")) return head;
  return ["#", ...successors(value)].some((each) => next.startsWith(`${open}${each}${close} `)) ? head : undefined;
};

const successors = (value: string): readonly string[] => {
  if (value === "#") return [];
  if (/^\d+$/.test(value)) return [String(BigInt(value) + 1n)];
  const isUpper = value === value.toUpperCase();
  const roman = toRoman(fromRoman(value.toLowerCase()) + 1);
  const letter = value.length === 1 ? String.fromCodePoint(value.toLowerCase().codePointAt(0)! + 1) : roman;
  // One letter counts as a letter, but for the first of the Roman numbers.
  const found = /^i$/i.test(value) || value.length > 1 ? roman : letter;
  return [isUpper ? found.toUpperCase() : found];
};

const numerals = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
] as const;

const fromRoman = (text: string): number => {
  let rest = text;
  let sum = 0;
  for (const [numeral, value] of numerals) {
    while (rest.startsWith(numeral)) {
      sum += value;
      rest = rest.slice(numeral.length);
    }
  }
  return sum;
};

const toRoman = (number: number): string => {
  let rest = number;
  let text = "";
  for (const [numeral, value] of numerals) {
    while (rest >= value) {
      text += numeral;
      rest -= value;
    }
  }
  return text;
};
