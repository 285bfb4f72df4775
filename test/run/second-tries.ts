import type { Reporter, TestCase } from 'vitest/node';

/**
 * Names at the end every test that passed only when it was tried again: a real browser on a busy
 * machine may miss a moment, and whoever reads a green run must still see where.
 */
export default class SecondTries implements Reporter {
  private readonly again: string[] = [];

  onTestCaseResult(test: TestCase): void {
    if (test.diagnostic()?.flaky)
      this.again.push(`${test.module.relativeModuleId}: ${test.fullName}`);
  }

  onTestRunEnd(): void {
    if (this.again.length > 0)
      console.log(`passed at the second try:\n  ${this.again.join('\n  ')}`);
  }
}
