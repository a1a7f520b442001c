const months = "January February March April May June July August September October November December".split(" ");
const month = `(?:${months.map((name) => `${name.slice(0, 3)}(?:${name.slice(3)})?`).join("|")}|Sept)`;

/** The forms in which people write dates; the words of `date` in place of the parts of one. */
const forms = [
  /\d{4}([-./])(\d{1,2})\1(\d{1,2})/,
  /(\d{1,2})([-./])(\d{1,2})\2\d{4}/,
  new RegExp(`(${month})(\\.?) (\\d{1,2})(?!\\d)(st|nd|rd|th)?(?:(,?) \\d{4})?`, "i"),
  new RegExp(`(\\d{1,2})(st|nd|rd|th)? (${month})(\\.?)(?![a-z])(?:(,?) \\d{4})?`, "i"),
  new RegExp(`(${month})(\\.?)(,?) \\d{4}`, "i"),
  /(?<!\d)\d{4}([-/])(\d{2})(?!\d)/,
] as const;

/** The date in a text as it is written; `undefined` where there is none. */
export const findDate = (text: string): string | undefined =>
  forms.map((form) => form.exec(text)?.[0]).find((found) => found !== undefined);

/** With `st`, `nd`, `rd` or `th` where the sample has one. */
const dayLike = (day: string, ending: string | undefined): string => {
  if (ending === undefined) return String(Number(day));
  const last = day.startsWith("1") ? 0 : Number(day) % 10;
  return `${Number(day)}${["th", "st", "nd", "rd"][last] ?? "th"}`;
};

/**
 * Writes a date (`YYYY-MM-DD`) as another one is written. `others` are further dates of the same text, which may tell whether
 * the day or the month comes first.
 */
export const dateLike = (date: string, sample: string, others: readonly string[] = []): string => {
  const [year = "", monthNumber = "", day = ""] = date.split("-");
  // One number of one digit tells that none has a zero before it.
  const padded = (text: string, ...like: readonly string[]): string =>
    like.some(({ length }) => length === 1) ? String(Number(text)) : text;
  const [iso, numbers, monthFirst, dayFirst, monthOnly, isoMonth] = forms.map((form) => form.exec(sample));
  if (iso) return [year, padded(monthNumber, iso[2]!, iso[3]!), padded(day, iso[2]!, iso[3]!)].join(iso[1]);
  if (numbers) {
    const isMonthFirst = numbers[2] === "/" && ![sample, ...others].some((each) => Number(/^\d+/.exec(each)?.[0]) > 12);
    const [first, second] = isMonthFirst ? [monthNumber, day] : [day, monthNumber];
    return [padded(first, numbers[1]!, numbers[3]!), padded(second, numbers[1]!, numbers[3]!), year].join(numbers[2]);
  }
  const name = months[Number(monthNumber) - 1]!;
  const named = (like: string): string =>
    (like !== "May" && months.includes(like)) || (like === "May" && name.length < 5) ? name : name.slice(0, 3);
  // Below a heading with the year a date may lack it.
  const ofYear = (comma: string | undefined): string => (comma === undefined ? "" : `${comma} ${year}`);
  if (monthFirst) {
    const [, word = "", dot = "", , ending, comma] = monthFirst;
    return `${named(word)}${named(word) === name ? "" : dot} ${dayLike(day, ending)}${ofYear(comma)}`;
  }
  if (dayFirst) {
    const [, , ending, word = "", dot = "", comma] = dayFirst;
    return `${dayLike(day, ending)} ${named(word)}${named(word) === name ? "" : dot}${ofYear(comma)}`;
  }
  if (monthOnly) {
    const [, word = "", dot = "", comma] = monthOnly;
    return `${named(word)}${named(word) === name ? "" : dot}${ofYear(comma)}`;
  }
  return isoMonth ? [year, monthNumber].join(isoMonth[1]) : date;
};
