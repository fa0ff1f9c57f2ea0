/**
 * The style and the script of the page, files of their own so that tools for CSS and for browser scripts look after
 * them. The build puts their text in place of these reads (`embedAssets` in rolldown.config.ts).
 */
import { readFileSync } from 'node:fs';

/** The text of page.css. */
export const pageStyle = (): string => readFileSync(new URL('./page.css', import.meta.url), 'utf8');

/** The text of page.js, a classic script for the browser. */
export const pageScript = (): string => readFileSync(new URL('./page.js', import.meta.url), 'utf8');
