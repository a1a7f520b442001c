import { presetOfUrl } from "../../domain/target/presets.ts";
import { lookAt } from "../../stages/publish/index-look.ts";
import type { Course, Setting } from "./course.ts";

/** `known`: the projects of the workspace that the index had at the start. */
export const indexView = ({ inputs, ports, run, destination }: Setting, known?: Course["released"]) => {
  const { index, target, title } = destination;
  const isItsOwn = target.preset !== undefined && presetOfUrl(target.simpleUrl) === target.preset;
  return lookAt({
    index,
    indexName: title,
    simpleUrl: target.simpleUrl,
    where: target.places?.simple,
    isKnown: isItsOwn || (known !== undefined && known.size > 0),
    store: run.store,
    archives: ports.archives,
    clock: ports.clock,
    waitTimeout: inputs.waitTimeout,
  });
};
