import type { CallExpression, Node, OptionalCallExpression } from '@babel/types';

/** The nodes directly below a node, in the order of the source; no comments. */
export function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (const key in node) {
    const value = (node as unknown as Record<string, unknown>)[key];
    if (typeof value !== 'object' || value === null || key === 'loc' || key === 'extra' || /comments$/i.test(key)) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) children.push(child);
  }
  return children;
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' && typeof (value as Node).start === 'number';

/** Every node of a tree in the order of its text, parents before children. */
export function* nodesIn(root: Node): Generator<Node> {
  const open = [root];
  for (let node = open.pop(); node; node = open.pop()) {
    yield node;
    // One by one: a table of data has more elements than a call takes arguments.
    for (const child of childrenOf(node).toReversed()) open.push(child);
  }
}

export const isFunction = (node: Node): boolean =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/.test(node.type);

/** All nodes of a function or program itself: the functions in it are among them, and what is in those is not. */
export function ownNodes(body: Node): readonly Node[] {
  const found: Node[] = [];
  const open = [...childrenOf(body)];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    if (!isFunction(node)) for (const child of childrenOf(node)) open.push(child);
  }
  return found;
}

export const isCall = (node: Node): node is CallExpression | OptionalCallExpression =>
  node.type === 'CallExpression' || node.type === 'OptionalCallExpression';

/** The name that is called or read last: `push` of `cache.entries.push`; null where it has none. */
export function lastName(node: Node): string | null {
  if (node.type === 'Identifier') return node.name;
  // Node.js calls this function for `import(…)`.
  if (node.type === 'Import') return 'importModuleDynamicallyCallback';
  if (node.type === 'MemberExpression' || node.type === 'OptionalMemberExpression') {
    const { property, computed } = node;
    if (property.type === 'PrivateName') return `#${property.id.name}`;
    if (property.type === 'StringLiteral') return property.value;
    return property.type === 'Identifier' && !computed ? property.name : lastName(node.object);
  }
  // Bundlers call an import as `(0, module.name)(…)`.
  if (node.type === 'SequenceExpression') return lastName(node.expressions.at(-1)!);
  return node.type === 'ParenthesizedExpression' ? lastName(node.expression) : null;
}
