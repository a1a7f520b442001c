import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "@jest/globals";
import { root } from "./child.ts";

const pages = ["", "docs", "docs/decisions", ...readdirSync(join(root, "actions")).map((name) => `actions/${name}`)]
  .flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".md"));

/** As the forge makes it of a heading. https://docs.github.com/en/get-started/writing-on-github */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N} _-]/gu, "")
    .replaceAll(" ", "-");

const anchorsIn = (path: string): readonly string[] =>
  [...readFileSync(path, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchorOf(heading!));

test.each(pages)("%s links to what is there", (page) => {
  const text = readFileSync(join(root, page), "utf8");
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target!)
    .filter((target) => !/^\w+:/.test(target));
  for (const target of targets) {
    const [file = "", anchor] = target.split("#");
    const path = file === "" ? join(root, page) : join(root, dirname(page), file);
    expect([target, existsSync(path)]).toEqual([target, true]);
    if (anchor !== undefined) expect(anchorsIn(path)).toContain(anchor);
  }
});
