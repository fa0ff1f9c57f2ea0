/**
 * The fields of `/proc/<pid>/stat` that follow the name, the state of the process first (proc_pid_stat(5)). The name in parentheses may hold
 * anything, so what counts is the last parenthesis.
 */
export const statAfterName = (stat: string): readonly string[] => stat.slice(stat.lastIndexOf(')') + 2).split(' ');
