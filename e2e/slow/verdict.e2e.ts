import { innocents, leaks } from '../fixtures/verdict/table.ts';
import { expectTruth } from '../verdict-rows.ts';

expectTruth([...leaks, ...innocents]);
