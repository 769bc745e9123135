import type { XmlElement } from './xml-tree';

/** The first element on the way through the given names. */
export function find(element: XmlElement | undefined, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );
}

/** All elements of the last name inside the first element on the way to it. */
export function findAll(element: XmlElement | undefined, ...names: readonly string[]): readonly XmlElement[] {
  const last = names.at(-1);
  return find(element, ...names.slice(0, -1))?.children.filter(({ name }) => name === last) ?? [];
}

/** A truth value (xsd:boolean). */
export function isOn(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

/** An element that says yes by being there, unless its `val` says no: `<b/>`. */
export function isSet(element: XmlElement | undefined): boolean {
  return element !== undefined && isOn(element.attributes['val'] ?? '1');
}

/** A whole number from 0 on; undefined for everything else. */
export function whole(value: string | undefined): number | undefined {
  return value !== undefined && /^\d{1,9}$/.test(value) ? Number(value) : undefined;
}

/** A number; undefined for everything else. */
export function decimal(value: string | undefined): number | undefined {
  return value === undefined || value.trim() === '' || !Number.isFinite(Number(value))
    ? undefined
    : Number(value);
}
