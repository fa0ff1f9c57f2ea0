import { innocents, leaks, tinyLeaks } from '../fixtures/verdict/table.ts';
import { expectTruth } from '../verdict-rows.ts';

expectTruth([...leaks, ...innocents]);
expectTruth(tinyLeaks, ['--threshold', '16 B']);
