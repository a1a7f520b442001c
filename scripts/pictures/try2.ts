import { readFileSync } from "node:fs";
import { photograph } from "./browser.ts";
import { summaryPage } from "./page.ts";

const [md, png, width, theme, ...opened] = process.argv.slice(2);
photograph(summaryPage(readFileSync(md!, "utf8"), { isDark: theme === "dark", opened }, "/tmp/pages-render"), {
  path: png!,
  width: Number(width),
});
