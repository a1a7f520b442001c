import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { photograph } from "./pictures/browser.ts";
import { failedRun } from "./pictures/failed-run.ts";
import { summaryPage } from "./pictures/page.ts";

// Makes the README's picture anew, of a run that really fails. `chromium` and `pngquant` are on the path; the argument is
// a folder in which `npm install github-markdown-css mermaid` was run: they are too large to depend on.
const [tools] = process.argv.slice(2);
if (tools === undefined) throw new Error("Name the folder in which github-markdown-css and mermaid are installed");
const path = join(import.meta.dirname, "../docs/images/failed-run.png");
const page = summaryPage(await failedRun(), { isDark: false, opened: ["Order and times"] }, tools);
photograph(page, { path, width: 900 });
execFileSync("pngquant", ["--force", "--output", path, "64", path]);
