import { expect, test } from "@jest/globals";
import { type Options, plan } from "./planning.ts";
import { packagesOf } from "./workspace-texts.ts";

const workspace = packagesOf({
  core: { version: "1.2.0" },
  app: {
    dependencies: ["core ; extra == 'old'"],
    more: '[project.optional-dependencies]\nx = ["core", "core[fast]; python_version < \'3.14\'"]\n',
  },
});

const made = (options: Options) => {
  const { plan: planned, findings } = plan(workspace, options);
  const app = planned.packages.find(({ name }) => name === "app");
  return { bounds: app?.bounds.map(({ to }) => to), said: findings.map(({ code, message }) => `${code} ${message}`) };
};

const bounded = ["core>=1.2.0 ; extra == 'old'", "core>=1.2.0", "core[fast]>=1.2.0; python_version < '3.14'"];
const wheelAndSdist = (version: string) => [`core-${version}.tar.gz`, `core-${version}-py3-none-any.whl`];

test.each<[string, Options]>([
  ["is released in the same run", {}],
  ["is on the index in that version", { released: { core: wheelAndSdist("1.2.0") } }],
  ["is on the index in a later version", { exclude: ["core"], released: { core: wheelAndSdist("1.3.0") } }],
])("an extra is bound to a sibling that %s", (_, options) => {
  expect(made(options)).toEqual({ bounds: bounded, said: [] });
});

test.each<[string, Options]>([
  ["nobody released", { exclude: ["core"] }],
  ["is on the index in an older version alone", { packages: ["app"], released: { core: wheelAndSdist("1.1.0") } }],
  ["is yanked", { exclude: ["core"], released: { core: wheelAndSdist("1.2.0").map((name) => `${name} yanked`) } }],
  ["is private", { config: { core: { isPrivate: true } } }],
])("an extra stays bare where the sibling %s, and that is said for each requirement", (_, options) => {
  const { bounds, said } = made(options);
  expect(bounds).toEqual([]);
  expect(said.filter((text) => text.startsWith("RA-PIN-EXTRA-UNBOUND"))).toEqual(
    ["core ; extra == 'old'", "core", "core[fast]; python_version < '3.14'"].map(
      (text) =>
        `RA-PIN-EXTRA-UNBOUND An extra of app requires core without a bound, since PyPI has no 1.2.0 of it after this run: ${text}`,
    ),
  );
});

test.each<[string, Options]>([
  ["Release core too, or write the specifier that the extra needs", { exclude: ["core"] }],
  [
    "core is never published (private in pyproject.toml): publish it, too, or let the extra do without it",
    { config: { core: { isPrivate: true } } },
  ],
])("what helps is said by whether the sibling is ever published: %s", (hint, options) => {
  const { findings } = plan(workspace, options);
  expect(new Set(findings.flatMap((each) => (each.code === "RA-PIN-EXTRA-UNBOUND" ? each.hint : [])))).toEqual(
    new Set([hint]),
  );
});

test("an exact bound counts with the index as it will be", () => {
  const options: Options = { exclude: ["core"], bounds: "exact", released: { core: wheelAndSdist("1.3.0") } };
  expect(made(options).bounds).toEqual([]);
});

test("bounds that are off say nothing", () => {
  expect(made({ exclude: ["core"], bounds: "off" })).toEqual({ bounds: [], said: [] });
});
