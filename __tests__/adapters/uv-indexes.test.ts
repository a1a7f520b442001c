import { spawnSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { nodeFiles } from "../../src/adapters/node-files.ts";
import { createIndexes } from "../../src/adapters/uv/indexes.ts";
import { chooseTarget } from "../../src/domain/target/target.ts";
import { type TempFolder, tempFolder } from "../temp-folder.ts";
import { machine } from "../uv-sandbox.ts";

const project = '[project]\nname = "a"\nversion = "1.0"\n';
const at = (place: string) => `http://127.0.0.1:9/${place}/`;
const words = (place: string) => `publish-url = "${at(place)}"\ncheck-url = "${at(place)}simple/"\n`;

interface Case {
  readonly files: Readonly<Record<string, string>>;
  readonly env?: Readonly<Record<string, string>>;
  /** Where it is run, from the top of the files. */
  readonly folder?: string;
}

/** Files in a folder that is also at home there. */
const home = ({ files }: Case): TempFolder => {
  const folder = tempFolder();
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder.path, path)), { recursive: true });
    writeFileSync(join(folder.path, path), text);
  }
  return folder;
};

const environmentIn = (path: string, { env = {} }: Case) => ({ HOME: join(path, "home"), ...env });

/** The upload URL that uv itself would send to, from the first line that it prints: an empty wheel goes nowhere. */
const byUv = (path: string, wanted: Case): string | undefined => {
  const wheel = join(path, "a-1.0-py3-none-any.whl");
  writeFileSync(wheel, "");
  const args = ["publish", "--dry-run", "--token", "none", wheel];
  const env = { PATH: machine.PATH, UV_HTTP_RETRIES: "0", ...environmentIn(path, wanted) };
  const { stderr } = spawnSync("uv", args, { cwd: join(path, wanted.folder ?? "ws"), env, encoding: "utf8" });
  return /against (\S+)$/m.exec(stderr)?.[1];
};

const byUs = (path: string, wanted: Case): string => {
  const folder = join(path, wanted.folder ?? "ws");
  const uv = createIndexes(nodeFiles, environmentIn(path, wanted), folder).read(folder);
  const target = chooseTarget({ index: undefined, checkUrl: undefined }, uv);
  if ("code" in target) throw new Error(target.message);
  return target.uploadUrl;
};

const user = { "home/.config/uv/uv.toml": words("user") };

test.each<[string, Case]>([
  ["nothing", { files: { "ws/pyproject.toml": project } }],
  ["[tool.uv]", { files: { "ws/pyproject.toml": `${project}[tool.uv]\n${words("tool")}` } }],
  ["the user's file", { files: { "ws/pyproject.toml": project, ...user } }],
  [
    "[tool.uv] before the user's file",
    { files: { "ws/pyproject.toml": `${project}[tool.uv]\n${words("tool")}`, ...user } },
  ],
  [
    "uv.toml, which hides [tool.uv] whole",
    {
      files: {
        "ws/pyproject.toml": `${project}[tool.uv]\n${words("tool")}`,
        "ws/uv.toml": 'link-mode = "copy"\n',
        ...user,
      },
    },
  ],
  [
    "uv.toml of a folder above",
    { files: { "ws/a/pyproject.toml": project, "ws/uv.toml": words("above") }, folder: "ws/a" },
  ],
  [
    "UV_CONFIG_FILE in place of all files",
    {
      files: { "ws/pyproject.toml": `${project}[tool.uv]\n${words("tool")}`, "ws/ci.toml": words("ci"), ...user },
      env: { UV_CONFIG_FILE: "ci.toml" },
    },
  ],
  [
    "UV_NO_CONFIG",
    { files: { "ws/pyproject.toml": `${project}[tool.uv]\n${words("tool")}`, ...user }, env: { UV_NO_CONFIG: "1" } },
  ],
  [
    "UV_PUBLISH_INDEX of the user's file",
    {
      files: {
        "ws/pyproject.toml": `${project}[[tool.uv.index]]\nname = "b"\nurl = "${at("b/simple")}"\npublish-url = "${at("b")}"\n`,
        "home/.config/uv/uv.toml": `[[index]]\nname = "c"\nurl = "${at("c/simple")}"\npublish-url = "${at("c")}"\n`,
      },
      env: { UV_PUBLISH_INDEX: "c" },
    },
  ],
  [
    "XDG_CONFIG_HOME",
    {
      files: { "ws/pyproject.toml": project, "elsewhere/uv/uv.toml": words("xdg") },
      env: { XDG_CONFIG_HOME: "@/elsewhere" },
    },
  ],
])("where uv would publish to is read as uv reads it: %s", (_, given) => {
  using folder = home(given);
  const env = Object.fromEntries(
    Object.entries(given.env ?? {}).map(([name, value]) => [name, value.replace("@", folder.path)]),
  );
  const wanted = { ...given, env };
  expect(byUs(folder.path, wanted)).toBe(byUv(folder.path, wanted));
});

test("a file that is no TOML is an error and not nothing: the target may stand in it", () => {
  using folder = home({ files: { "ws/pyproject.toml": project, "ws/uv.toml": "publish-url = \n" } });
  const path = join(folder.path, "ws");
  expect(() => createIndexes(nodeFiles, {}, path).read(path)).toThrow("uv.toml is not TOML");
});

test("netrc is the file that NETRC names, else the one at home; one that cannot be read logs nobody in", () => {
  const login = (name: string) => `machine 127.0.0.1 login ${name} password x\n`;
  using folder = home({ files: { "home/.netrc": login("home"), own: login("own"), "ws/pyproject.toml": project } });
  const read = (env: Readonly<Record<string, string>>) =>
    createIndexes(nodeFiles, { HOME: join(folder.path, "home"), ...env }, "/")
      .read(folder.path)
      .netrc.machines.get("127.0.0.1");
  expect(read({})?.username).toBe("home");
  expect(read({ NETRC: join(folder.path, "own") })?.username).toBe("own");
  expect(read({ NETRC: join(folder.path, "none") })).toBeUndefined();
});
