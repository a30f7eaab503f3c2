import { checkExamples, type ExampleProblem } from "../lib/schema/examples.js";
import { readApis } from "../lib/model/api-model.js";
import { BuildError, runAsCommand, type Step } from "../lib/step.js";
import { lineInRecording, recordingFile } from "../lib/spec/recordings.js";

/** Checks every example of the bundles against its schema; one that does not fit is traced to its recording. */
export const lintExamples: Step = {
  name: "lint:examples",
  readsOnly: true,
  run(generated) {
    const reports = readApis(generated).map((api) => ({ api: api.id, ...checkExamples(api) }));
    const problems = reports.flatMap((report) => report.problems.map((problem) => describe(report.api, problem)));
    if (problems.length > 0) throw new BuildError(`${problems.length} problem(s)\n  ${problems.join("\n  ")}`);
    return `${reports.reduce((total, { count }) => total + count, 0)} valid`;
  },
};

function describe(api: string, { operationId, example, path, message }: ExampleProblem): string {
  const file = recordingFile(api, operationId, example);
  return `${file}:${lineInRecording(file, path)}: /${path.join("/")} ${message}`;
}

await runAsCommand(import.meta.url, lintExamples);
