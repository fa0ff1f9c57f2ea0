import { frameworkNamed } from '../routes/frameworks/frameworks.ts';

/**
 * What to turn on so that built positions come out as those of the sources; null where that is not known.
 * @param framework its name in reports; null when unknown
 */
export const mapSetting = (framework: string | null): string | null => frameworkNamed(framework)?.build?.sourceMaps ?? null;
