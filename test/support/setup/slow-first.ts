import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Starts the slow projects first, so that none of their files is left for the end, when only one worker has work. */
export class SlowFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const isUnit = ({ project }: TestSpecification) => project.name === "unit";
    return [...sorted.filter((file) => !isUnit(file)), ...sorted.filter(isUnit)];
  }
}
