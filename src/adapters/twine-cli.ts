import { aborted } from "../domain/run/aborted.ts";
import type { Exit } from "../ports/process.ts";
import type { Twine } from "../ports/twine.ts";
import { twinePins } from "./twine-pins.ts";
import type { UvOptions } from "./uv/run.ts";
import { notHad, runTool } from "./uv/tool-run.ts";

/** So that a release checks what the last one checked, and a job that publishes runs nothing that came out since. */
const constraints = `${twinePins.join("\n")}\n`;
/** To upload, twine asks keyrings for passwords, and to check it never does: half of what it would download is for that. */
const overrides = 'keyring ; sys_platform == "never"\n';
/** Milliseconds for the download and the check itself. */
const timeout = 10 * 60_000;

/**
 * What `twine check --strict` runs, which learns its files only when it is loaded. Not by way of the command itself, which
 * loads an HTTP client first: a quarter of its time. docutils, another quarter, is loaded where a README needs it, which
 * one in Markdown does not. And it is not taken down at the end: that takes a third as long.
 */
const program = `
import importlib, logging, os, sys, types
import readme_renderer
class Late(types.ModuleType):
    def render(self, *given, **named):
        if sys.modules[self.__name__] is self:
            del sys.modules[self.__name__]
        return importlib.import_module(self.__name__).render(*given, **named)
readme_renderer.rst = sys.modules["readme_renderer.rst"] = Late("readme_renderer.rst")
from twine import cli, exceptions
from twine.commands import check
cli.args.no_color = True
cli.configure_output()
try:
    has_failed = check.check(sys.stdin.read().split("\\0"), strict=True)
except exceptions.TwineException as error:
    has_failed = True
    logging.error(f"{type(error).__name__}: {error.args[0]}")
sys.stdout.flush()
os._exit(1 if has_failed else 0)
`;

const hasChecked = ({ stdout }: Exit): boolean => /^Checking /m.test(stdout);

export const createTwine = (options: UvOptions): Twine => ({
  start: async (signal, first) => {
    const paths = Promise.withResolvers<string>();
    const patience = new AbortController();
    const limit = AbortSignal.any([signal, patience.signal]);
    // Nothing is built, for which build backends would come that nobody pins.
    const args = ["--no-build", "--from", "twine", "python", "-I", "-c", program];
    const call = { signal: limit, stdin: paths.promise, constraints, overrides };
    const download = async (): Promise<Exit> => {
      await Promise.race([first, aborted(limit)]);
      return await runTool(options, { args, ...call });
    };
    // From uv's cache where it can: to ask an index whether there is something newer takes longer than the check.
    const run = runTool(options, { args: ["--offline", ...args], ...call }).then((exit) =>
      hasChecked(exit) ? exit : download(),
    );
    // Whoever never asks for the check does not wait for it either.
    run.catch(() => {});
    return {
      check: async (files) => {
        paths.resolve(files.join("\0"));
        let timer: NodeJS.Timeout | undefined;
        try {
          // The time of what goes first is not this one's.
          await Promise.race([first, run]);
          timer = setTimeout(() => patience.abort(), timeout);
          const exit = await run;
          return hasChecked(exit) ? { stdout: exit.stdout } : notHad(exit);
        } catch (error) {
          if (!patience.signal.aborted) throw error;
          return { unavailable: `it was ended after ${timeout / 60_000} minutes` };
        } finally {
          clearTimeout(timer);
        }
      },
      ended: run,
    };
  },
});
