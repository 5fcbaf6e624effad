/** Makes a link to this page in another language lead to the chapter the address names: both have the same ids. */
export function keepPlace(link: HTMLAnchorElement): void {
  const update = (): void => {
    link.hash = location.hash;
  };
  addEventListener('hashchange', update);
  update();
}
