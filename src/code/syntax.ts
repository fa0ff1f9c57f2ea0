import type { CallExpression, Node, OptionalCallExpression } from '@babel/types';

/** The nodes directly below a node, in the order of the source. */
export function* childrenOf(node: Node): Generator<Node> {
  for (const [key, value] of Object.entries(node)) {
    if (key === 'loc' || key.endsWith('Comments') || key === 'extra' || typeof value !== 'object' || value === null) continue;
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) yield child;
  }
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string' && typeof (value as Node).start === 'number';

export const isFunction = (node: Node): boolean =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression|ObjectMethod|ClassMethod|ClassPrivateMethod)$/.test(node.type);

/** All nodes of a function or program itself: the functions in it are among them, and what is in those is not. */
export function ownNodes(body: Node): readonly Node[] {
  const found: Node[] = [];
  const open = [...childrenOf(body)];
  for (let node = open.pop(); node; node = open.pop()) {
    found.push(node);
    if (!isFunction(node)) open.push(...childrenOf(node));
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
