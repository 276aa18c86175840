/** Deals clusters into folds of about equal size: the largest first, each to the fold that has least. */
export function foldsOf(items: readonly { cluster: string }[], folds: number): Map<string, number> {
  const sizes = new Map<string, number>();
  for (const { cluster } of items) sizes.set(cluster, (sizes.get(cluster) ?? 0) + 1);
  const loads = new Array<number>(folds).fill(0);
  const foldOf = new Map<string, number>();
  for (const [cluster, size] of [...sizes].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))) {
    const fold = loads.indexOf(Math.min(...loads));
    foldOf.set(cluster, fold);
    loads[fold] = (loads[fold] ?? 0) + size;
  }
  return foldOf;
}
