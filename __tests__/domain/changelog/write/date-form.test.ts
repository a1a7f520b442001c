import { expect, test } from "@jest/globals";
import { dateLike, findDate } from "../../../../src/domain/changelog/write/date-form.ts";

test.each([
  ["1.2 (2026-11-28)", "2026-01-05"],
  ["1.2 - 2026/1/2", "2026/1/5"],
  ["1.2 28.11.2026", "05.01.2026"],
  ["1.2 (2/28/2026)", "1/5/2026"],
  ["1.2 November 28, 2026", "January 5, 2026"],
  ["1.2 (Nov. 28, 2026)", "Jan. 5, 2026"],
  ["> 28 November 2026", "5 January 2026"],
  ["1.2 (28 Nov 2026)", "5 Jan 2026"],
  ["1.2 (28th November, 2026)", "5th January, 2026"],
  ["1.2 (November 1st, 2026)", "January 5th, 2026"],
  ["1.2 (November 28)", "January 5"],
  ["1.2 (28 Nov)", "5 Jan"],
  ["_24 July 2026_", "5 January 2026"],
  ["Sept 2, 2026", "Jan 5, 2026"],
  ["1.2 (November 2025)", "January 2026"],
  ["1.2 (Nov. 2025)", "Jan. 2026"],
  ["1.2 (2025-11)", "2026-01"],
  ["1.2 - 2025/11", "2026/01"],
])("%s", (text, expected) => {
  expect(dateLike("2026-01-05", findDate(text)!)).toBe(expected);
});

test.each(["01 1st", "02 2nd", "03 3rd", "04 4th", "11 11th", "12 12th", "13 13th", "21 21st", "22 22nd", "30 30th"])(
  "%s",
  (days) => {
    const [day, expected] = days.split(" ");
    expect(dateLike(`2026-01-${day}`, "28th Nov 2026")).toBe(`${expected} Jan 2026`);
  },
);

test("another date may tell whether the day comes first", () => {
  expect(dateLike("2026-01-05", "02/03/2026")).toBe("01/05/2026");
  expect(dateLike("2026-01-05", "02/03/2026", ["28/03/2026"])).toBe("05/01/2026");
});

test("a text without a date has none", () => {
  expect(findDate("1.2.3")).toBeUndefined();
  expect(findDate("2026.1")).toBeUndefined();
  expect(findDate("of 12 marches")).toBeUndefined();
});
