/** Simpson's rule. @param steps even */
export function integral(
  density: (x: number) => number,
  { from, to, steps }: { readonly from: number; readonly to: number; readonly steps: number },
): number {
  const width = (to - from) / steps;
  let sum = density(from) + density(to);
  for (let i = 1; i < steps; i += 1) sum += density(from + i * width) * (i % 2 === 1 ? 4 : 2);
  return (sum * width) / 3;
}
