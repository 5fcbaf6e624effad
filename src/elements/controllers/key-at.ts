/** Key of the mark whose button holds a node of the page, if one does. */
export const keyAt = (node: EventTarget | null | undefined): string | undefined =>
  node instanceof Element ? node.closest<HTMLElement>('.hit')?.dataset.key : undefined;
