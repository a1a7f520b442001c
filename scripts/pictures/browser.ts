import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

/** Writes a page that puts its height into its title as a PNG. Needs `chromium` on the path. */
export const photograph = (html: string, { path, width }: { readonly path: string; readonly width: number }): void => {
  const folder = mkdtempSync(join(tmpdir(), "release-actions-page-"));
  try {
    const page = join(folder, "page.html");
    writeFileSync(page, html);
    const browse = (height: number, ...args: readonly string[]): string =>
      execFileSync(
        "chromium",
        [...settings(folder), `--window-size=${width},${height}`, ...args, pathToFileURL(page).href],
        {
          encoding: "utf8",
          stdio: ["ignore", "pipe", "ignore"],
          maxBuffer: 64 * 1024 * 1024,
        },
      );
    const [, height] = /<title>(\d+)<\/title>/.exec(browse(800, "--dump-dom")) ?? [];
    if (height === undefined) throw new Error("the page did not say how high it is");
    browse(Number(height), `--screenshot=${path}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** `--no-sandbox`: the page is our own, and a container lets no browser make another sandbox. */
const settings = (folder: string): readonly string[] => [
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--hide-scrollbars",
  `--user-data-dir=${join(folder, "profile")}`,
  "--virtual-time-budget=20000",
];
