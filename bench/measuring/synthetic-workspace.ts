import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createRandom } from "./random.ts";

const topics = [
  "storage",
  "protocol",
  "client",
  "codec",
  "metrics",
  "schema",
  "runtime",
  "adapter",
  "toolkit",
  "bridge",
];
const thirdParty = ["httpx>=0.27", "pydantic>=2.7,<3", "attrs", "anyio>=4", "numpy>=1.26; python_version < '3.13'"];
const backends = [
  ['requires = ["hatchling>=1.27"]', 'build-backend = "hatchling.build"'],
  ['requires = ["uv_build>=0.9,<0.10"]', 'build-backend = "uv_build"'],
  ['requires = ["setuptools>=77"]', 'build-backend = "setuptools.build_meta"'],
] as const;

/** A member's place in the workspace, and the name that all of its members share. */
interface Spot {
  readonly family: string;
  readonly position: number;
}

const nameOf = ({ family, position }: Spot): string => `${family}-${topics[position % topics.length]}-${position}`;

/** Two to five members that come before this one; the first few require what there is. */
const siblingsOf = ({ family, position }: Spot, random: () => number): readonly string[] => {
  const count = Math.min(position, 2 + Math.floor(random() * 4));
  const picked = new Set<number>();
  while (picked.size < count) picked.add(Math.floor(random() * position));
  return [...picked].map((each) => nameOf({ family, position: each }));
};

const list = (texts: readonly string[]): string => texts.map((text) => `  ${JSON.stringify(text)},\n`).join("");

const memberToml = (spot: Spot, random: () => number): string => {
  const { position } = spot;
  const siblings = siblingsOf(spot, random);
  const [first = "attrs", ...others] = siblings;
  const own = others.map((name, index) => (index % 2 === 0 ? name : `${name}>=1.0,<3`));
  const outside = thirdParty.filter(() => random() < 0.5);
  return `[project]
name = ${JSON.stringify(nameOf(spot))}
version = "1.${position % 20}.${Math.floor(random() * 10)}"
description = "The ${topics[position % topics.length]} of the grove, part ${position}"
readme = "README.md"
requires-python = ">=3.10"
license = "Apache-2.0"
license-files = ["LICENSE"]
authors = [{ name = "The Grove Keepers", email = "keepers@grove.example" }]
keywords = ["grove", "${topics[position % topics.length]}", "workspace"]
classifiers = [
  "Development Status :: 4 - Beta",
  "Intended Audience :: Developers",
  "Programming Language :: Python :: 3",
  "Programming Language :: Python :: 3 :: Only",
  "Topic :: Software Development :: Libraries",
  "Typing :: Typed",
]
dependencies = [
${list([...own, ...outside])}]

[project.optional-dependencies]
fast = ["orjson>=3.10", ${JSON.stringify(`${first}[fast]; python_version < '3.14'`)}]
docs = ["sphinx>=8", "furo"]

[project.urls]
Homepage = "https://grove.example/${nameOf(spot)}"
Changelog = "https://grove.example/${nameOf(spot)}/changes"

[dependency-groups]
dev = [{ include-group = "test" }, "ruff>=0.9"]
test = ["pytest>=8.3", "pytest-cov"]

[build-system]
${backends[position % backends.length]!.join("\n")}

[tool.uv.sources]
${siblings.map((name) => `${name} = { workspace = true }\n`).join("")}
[tool.ruff]
line-length = 100

[tool.ruff.lint]
select = ["E", "F", "I", "UP", "B"]

[tool.pytest.ini_options]
testpaths = ["tests"]
addopts = "--strict-markers -q"
`;
};

const rootToml = `[tool.uv]
package = false
dev-dependencies = ["mypy>=1.14"]

[tool.uv.workspace]
members = ["packages/*"]
exclude = ["packages/_*"]
`;

/**
 * Writes a workspace of so many packages, the same at every call but for the family, with which all names begin. Gives
 * its `pyproject.toml` files, the root's first.
 */
export const writeWorkspace = (
  folder: string,
  { members, family }: { readonly members: number; readonly family: string },
): readonly string[] => {
  const random = createRandom(members);
  const files = Array.from({ length: members }, (_, position) => {
    const spot = { family, position };
    const home = join(folder, "packages", nameOf(spot));
    mkdirSync(home, { recursive: true });
    const file = join(home, "pyproject.toml");
    writeFileSync(file, memberToml(spot, random));
    return file;
  });
  const root = join(folder, "pyproject.toml");
  writeFileSync(root, rootToml);
  return [root, ...files];
};
