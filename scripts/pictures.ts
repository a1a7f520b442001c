import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { photograph } from "./pictures/browser.ts";
import { failedRun } from "./pictures/failed-run.ts";
import { requestPage, summaryPage } from "./pictures/page.ts";
import { releaseRequest } from "./pictures/release-request.ts";

// Makes the documents' pictures anew: of a run that really fails, and of a pull request that prepare-release really opens. `chromium` and
// `pngquant` are on the path; the argument is a folder in which `npm install github-markdown-css mermaid@11` was run: they are too large to depend on.
const [tools] = process.argv.slice(2);
if (tools === undefined) throw new Error("Name the folder in which github-markdown-css and mermaid are installed");

interface Picture {
  readonly page: string;
  readonly width: number;
  readonly colours: number;
}

const take = (name: string, { page, width, colours }: Picture): void => {
  const path = join(import.meta.dirname, "../docs/images", name);
  photograph(page, { path, width });
  execFileSync("pngquant", ["--force", "--output", path, String(colours), path]);
};

const summary = summaryPage(await failedRun(), { isDark: false, opened: ["Order and times"] }, tools);
take("failed-run.png", { page: summary, width: 900, colours: 64 });
const request = requestPage(await releaseRequest(), { isDark: false, opened: [] }, tools);
take("release-pull-request.png", { page: request, width: 1000, colours: 32 });
