import { expect, test } from "@jest/globals";
import { choosePassage } from "../../../src/domain/attestation/passage.ts";
import { indexPresets } from "../../../src/domain/target/presets.ts";
import type { Target } from "../../../src/domain/target/target.ts";

const preset = (name: "pypi" | "testpypi"): Target => ({ name, kind: "preset", ...urls, preset: indexPresets[name] });
const urls = { uploadUrl: "http://127.0.0.1/legacy/", simpleUrl: "http://127.0.0.1/simple/" };
const targets = {
  pypi: preset("pypi"),
  testpypi: preset("testpypi"),
  private: { name: "private", kind: "named", ...urls, preset: undefined },
  rehearsal: { name: "rehearsal", kind: "rehearsal", ...urls, preset: undefined },
} as const satisfies Record<string, Target>;

const forAll = (wish: "auto" | "true" | "false") =>
  Object.fromEntries(
    Object.entries(targets).map(([name, target]) => [
      name,
      (["trusted", "token", "password", undefined] as const).map((credential) => {
        const passage = choosePassage({ wish, target, credential });
        return "code" in passage ? passage.code : passage.isOpen;
      }),
    ]),
  );

test("by themselves attestations go to PyPI and TestPyPI under trusted publishing, and to the rehearsal", () => {
  expect(forAll("auto")).toEqual({
    pypi: [true, false, false, true],
    testpypi: [true, false, false, true],
    private: [false, false, false, false],
    rehearsal: [true, true, true, true],
  });
});

test("asked for, they go to any index, and with a token or password nothing does", () => {
  const refused = "RA-ATTESTATIONS-NEED-TRUSTED-PUBLISHING";
  const [pypi, testpypi, own] = Array.from({ length: 3 }, () => [true, refused, refused, true]);
  expect(forAll("true")).toEqual({ pypi, testpypi, private: own, rehearsal: [true, true, true, true] });
  const hints = [targets.pypi, targets.private].map((target) => {
    const passage = choosePassage({ wish: "true", target, credential: "token" });
    return "code" in passage ? passage.hint : undefined;
  });
  expect(hints).toEqual([
    expect.stringContaining("Publish by trusted"),
    expect.stringMatching(/^Set attestations: auto/),
  ]);
});

test("switched off, they go nowhere", () => {
  expect(Object.values(forAll("false")).flat()).toEqual(Array.from({ length: 16 }, () => false));
});
