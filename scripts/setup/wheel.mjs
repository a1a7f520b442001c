import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { SetupFailure } from "./failure.mjs";

const REMEDY =
  "See whether the index can be reached (UV_DEFAULT_INDEX, PIP_INDEX_URL, proxy and certificate variables), or install uv yourself (https://docs.astral.sh/uv/), then run the same command again.";

/** Saves an address to a file: `python -c … URL FILE`. Python heeds the proxy variables and the system's certificates. */
const SAVE = `
import shutil, sys, urllib.request
with urllib.request.urlopen(sys.argv[1], timeout=60) as answer, open(sys.argv[2], "wb") as file:
    shutil.copyfileobj(answer, file)
`;

/** The part of a wheel's file name that says it runs here. */
const TAGS = {
  "linux-x64-gnu": "manylinux_2_17_x86_64",
  "linux-x64-musl": "musllinux_1_1_x86_64",
  "linux-arm64-gnu": "manylinux_2_17_aarch64",
  "linux-arm64-musl": "musllinux_1_1_aarch64",
  "darwin-x64": "macosx_10_12_x86_64",
  "darwin-arm64": "macosx_11_0_arm64",
  "win32-x64": "win_amd64",
  "win32-arm64": "win_arm64",
};

const platformName = () => {
  const name = `${process.platform}-${process.arch}`;
  if (process.platform !== "linux") return name;
  const { glibcVersionRuntime } = process.report.getReport().header;
  return `${name}-${glibcVersionRuntime === undefined ? "musl" : "gnu"}`;
};

/** PyPI's address is written in one place, which a Node without TypeScript can read as text only. */
export const defaultIndex = (root) =>
  /simpleUrl: "([^"]+)"/.exec(readFileSync(join(root, "src", "domain", "target", "presets.ts"), "utf8"))?.[1];

/** The address of uv's wheel for this platform in an index's project page; `undefined` where there is none. */
export const findWheel = (html, { page, version, platform = platformName() }) =>
  [...html.matchAll(/<a\s[^>]*href="([^"]+)"/gi)]
    .map(([, href]) => new URL(href.replaceAll("&amp;", "&"), page))
    .find(({ pathname }) => {
      const name = basename(pathname);
      return name.startsWith(`uv-${version}-`) && name.endsWith(".whl") && name.includes(TAGS[platform] ?? "none");
    });

const save = ({ children, env }, { python, url, file }) =>
  children.demand({
    what: `Downloading ${url}`,
    remedy: REMEDY,
    file: python.file,
    args: ["-c", SAVE, url, file],
    env,
  });

const downloadWithoutPip = async (setup, { python, version, folder, temporary }) => {
  const index = setup.env.UV_DEFAULT_INDEX || setup.env.PIP_INDEX_URL || defaultIndex(setup.root);
  const page = `${index.replace(/\/$/, "")}/uv/`;
  const html = join(temporary, "uv.html");
  await save(setup, { python, url: page, file: html });
  const url = findWheel(readFileSync(html, "utf8"), { page, version });
  if (url === undefined) {
    throw new SetupFailure(`${page} has no wheel of uv ${version} for ${platformName()}`, REMEDY);
  }
  await save(setup, { python, url: url.href, file: join(folder, basename(url.pathname)) });
};

/** Puts the pinned uv's wheel for this machine into `folder`; the caller verifies the hash. Debian's python3 has no pip. */
export const downloadWheel = async (setup, { python, version, requirements, folder }) => {
  if (!python.hasPip) return downloadWithoutPip(setup, { python, version, folder, temporary: join(folder, "..") });
  await setup.children.demand({
    what: `pip download of uv ${version}`,
    remedy: REMEDY,
    file: python.file,
    args: [
      ...["-m", "pip", "download", "--no-deps", "--only-binary=:all:", "--require-hashes"],
      ...["--disable-pip-version-check", "--no-input", "--progress-bar", "off", "--dest", folder, "-r", requirements],
    ],
    env: setup.env,
  });
};
