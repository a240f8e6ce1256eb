/** A variant of the service under test. In an array by variant, the head is first. */
export const Variant = { head: 0, base: 1 } as const;
export type Variant = (typeof Variant)[keyof typeof Variant];

export function otherVariant(variant: Variant): Variant {
  return variant === Variant.head ? Variant.base : Variant.head;
}
