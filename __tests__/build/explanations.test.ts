import { expect, test } from "@jest/globals";
import { asData, withoutProse } from "../../scripts/build/explanations.ts";
import { catalogue } from "../../src/domain/problem/catalogue.ts";

const finding = (explanation: string) => `import { defineFinding } from "./finding.ts";
export const noFolder = defineFinding<{ name: string }>(
  { code: "RA-NO-FOLDER", ${explanation} },
  ({ name }) => ({ message: \`No \${name}\`, hint: "Make one" }),
);
`;

test("what only explain tells is taken out of a finding, and nothing else", () => {
  const prose = 'meaning: "There is none, {really}.",\n why: "It\\"s looked in.", mend: `Make one`';
  expect(withoutProse(finding(`${prose}, mender: "usage"`)).replaceAll(/\s+/g, " ")).toBe(
    finding('mender: "usage"').replaceAll(/\s+/g, " "),
  );
  const other = 'export const reply = { meaning: "a" };\nsay({ why: "b" });\n';
  expect(withoutProse(other)).toBe(other);
});

test("an explanation that stands elsewhere ends the build", () => {
  expect(() => withoutProse("const kind = defineFinding(explanation, write);")).toThrow("not written where it is used");
});

test("the bundle's catalogue says of every code what the sources say", async () => {
  const url = `data:text/javascript,${encodeURIComponent(asData(catalogue))}`;
  const module = (await import(url)) as { readonly catalogue: typeof catalogue };
  expect([...module.catalogue]).toEqual([...catalogue].map(([code, kind]) => [code, { ...kind }]));
});
