type TestFileResult = { testFilePath: string; failureMessage?: string | null | undefined };

type RunResult = {
  numPassedTests: number;
  numFailedTests: number;
  /** Files that could not be loaded at all; none of their tests are in the two counts above. */
  numRuntimeErrorTestSuites: number;
};

/** The closing line of a run: tests that passed, and tests that failed plus test files that could not start. */
export const tallyLine = (run: RunResult): string =>
  `${run.numPassedTests} passed, ${run.numFailedTests + run.numRuntimeErrorTestSuites} failed`;

/** The Jest reporter used when CI=true: silent about what passed, whole about what failed, one line at the end. */
export default class TallyReporter {
  onTestResult(_test: unknown, result: TestFileResult): void {
    if (result.failureMessage) process.stdout.write(`${result.testFilePath}\n${result.failureMessage}\n`);
  }

  onRunComplete(_contexts: unknown, run: RunResult): void {
    process.stdout.write(`${tallyLine(run)}\n`);
  }
}
