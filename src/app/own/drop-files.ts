/** True while files are dragged, not a text or a picture of the page. */
const hasFiles = ({ dataTransfer }: DragEvent): boolean => dataTransfer?.types.includes('Files') === true;

/**
 * Lets files be dropped anywhere on the page. While they are held over it `state` is shown, above everything, open
 * dialogs included.
 */
export function setUpDrop(state: HTMLElement, take: (files: readonly File[]) => void): void {
  const show = (isHeld: boolean): void => {
    state.hidden = !isHeld;
    state.togglePopover(isHeld);
  };
  const held = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    if (state.hidden) show(true);
  };
  const left = ({ relatedTarget }: DragEvent): void => {
    // Between two elements of the page the pointer leaves one for the other.
    if (relatedTarget === null) show(false);
  };
  const dropped = (event: DragEvent): void => {
    show(false);
    if (!hasFiles(event)) return;
    event.preventDefault();
    take([...(event.dataTransfer?.files ?? [])]);
  };
  for (const moment of ['dragenter', 'dragover'] as const) window.addEventListener(moment, held);
  window.addEventListener('dragleave', left);
  window.addEventListener('drop', dropped);
}
