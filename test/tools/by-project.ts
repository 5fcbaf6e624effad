import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Those that drive a browser take longest: what comes last should be short. */
const FIRST = ['site', 'checks'];

/**
 * The files of one project after those of another, in each the largest first. A worker keeps its modules only while the next
 * file is of the same project.
 */
export class ByProject extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const names = [...new Set([...FIRST, ...files.map(({ project }) => project.name)])];
    const placeOf = ({ project }: TestSpecification): number => names.indexOf(project.name);
    return (await super.sort(files)).sort((a, b) => placeOf(a) - placeOf(b));
  }
}
