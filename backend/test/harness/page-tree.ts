import { type DefaultTreeAdapterTypes, parse } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
export type Element = DefaultTreeAdapterTypes.Element;

/** A page as a browser reads it, by the standard's own algorithm. */
export const parsePage = (html: string): Node => parse(html);

/** The elements in the order of the page, all or those of a name. */
export function elementsOf(node: Node, name?: string): Element[] {
  const own = 'tagName' in node && (name === undefined || node.tagName === name) ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...own, ...children.flatMap((child) => elementsOf(child, name))];
}

/** All text below a node. */
export function textIn(node: Node): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textIn).join('') : '';
}

export const attributeOf = (element: Element, name: string): string | undefined => element.attrs.find((attribute) => attribute.name === name)?.value;
