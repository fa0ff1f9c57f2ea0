import { writeFile } from 'node:fs/promises';
import { CheckError, type Problem, problem } from '../problems.ts';

export interface ReportFile {
  /** The option that named it, for messages. */
  readonly option: string;
  /** Absolute path, or "-" for standard output. */
  readonly file: string;
  readonly text: string;
}

/** Writes all that can be written; then throws one CheckError `file-not-writable` with all that could not. */
export async function writeFiles(files: readonly ReportFile[], standardOutput: NodeJS.WritableStream): Promise<void> {
  const write = async ({ option, file, text }: ReportFile): Promise<readonly Problem[]> => {
    try {
      if (file !== '-') await writeFile(file, text);
      else standardOutput.write(text);
      return [];
    } catch (error) {
      return [problem('file-not-writable', { option, file, error: (error as Error).message })];
    }
  };
  const problems = (await Promise.all(files.map(write))).flat();
  if (problems.length > 0) throw new CheckError(...problems);
}
