import { skillDescription, skillName, skillText } from './skill.ts';

/** A rule of Cursor that its agent reads when the description fits. */
export const cursorRule = `---
description: ${JSON.stringify(skillDescription)}
alwaysApply: false
---

${skillText}`;

export const skillFile = `.claude/skills/${skillName}/SKILL.md`;
export const cursorFile = `.cursor/rules/${skillName}.mdc`;

const opening = '<!-- ssr-leak-check: begin -->';
const closing = '<!-- ssr-leak-check: end -->';

/** AGENTS.md with the section in it, and nothing else changed. @param before its text; null: there is none */
export function agentsFile(before: string | null): string {
  const section = `${opening}\n${skillText.trim()}\n${closing}`;
  if (before === null) return `${section}\n`;
  const from = before.indexOf(opening);
  const to = before.indexOf(closing);
  if (from >= 0 && to > from) return `${before.slice(0, from)}${section}${before.slice(to + closing.length)}`;
  return `${before.trimEnd()}\n\n${section}\n`;
}
