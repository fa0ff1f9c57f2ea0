import { parse } from '@babel/parser';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { optionEntries } from '../config/options.ts';
import { skill, skillDescription, skillName, skillText } from './skill.ts';

const blocks = [...skillText.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, language, code]) => ({ language, code: code ?? '' }));

describe('the skill', () => {
  it('begins as assistants expect it', () => {
    const [, front = '', text] = /^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(skill) ?? [];
    expect(parseYaml(front)).toEqual({ name: skillName, description: skillDescription });
    expect(text).toBe(skillText);
    // Limits of the format.
    expect(skillName).toMatch(/^[a-z0-9-]{1,64}$/);
    expect(skillDescription.length).toBeLessThanOrEqual(1024);
  });

  it('shows code that is JavaScript', () => {
    const code = blocks.filter(({ language }) => language === 'js');
    expect(code.length).toBeGreaterThan(10);
    for (const block of code) expect(() => parse(block.code, { sourceType: 'module' })).not.toThrow();
  });

  it('shows the right way after every wrong one', () => {
    const signs = blocks.flatMap(({ code }) => /^\/\/ (wrong|right)/.exec(code)?.[1] ?? []);
    expect(signs).toEqual(signs.map((_, i) => (i % 2 === 0 ? 'wrong' : 'right')));
    expect(signs.at(-1)).toBe('right');
  });

  it('names options that exist', () => {
    const options = new Set<string>(optionEntries.map(([name]) => name));
    const named = [...skillText.matchAll(/(?<![\w-])--([a-z][a-z0-9-]+)/g)].map(([, name = '']) => name);
    expect(named.length).toBeGreaterThan(2);
    expect(named.filter((name) => !options.has(name))).toEqual([]);
  });
});
