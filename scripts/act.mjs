import { provideGoTool } from "./setup/go-tool.mjs";

/** Brings act, under which a test runs the actions; without it that test is skipped. */
export const bringAct = async ({ setup }) => {
  await provideGoTool(setup, { name: "act", module: "github.com/nektos/act@v0.2.89" });
  return { code: 0, signal: null };
};
