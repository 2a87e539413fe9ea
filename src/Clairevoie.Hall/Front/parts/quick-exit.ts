/** Three presses of Escape within this many milliseconds leave: slow hands and slow machines have the time. */
const threePresses = 5000;

/**
 * Leaves at once when the quick-exit link is followed or Escape is pressed three times.
 * `replace` keeps the page left out of the way back; without scripts the link still leaves.
 */
export function armQuickExit(page: Document): void {
  const link = page.querySelector<HTMLAnchorElement>('a[data-quick-exit]');
  if (!link) return;
  const leave = () => {
    page.body.hidden = true;
    location.replace(link.href);
  };
  link.addEventListener('click', (click) => {
    click.preventDefault();
    leave();
  });
  let presses: number[] = [];
  page.addEventListener('keydown', (key) => {
    if (key.key !== 'Escape') return;
    // A browser takes Escape for « stop loading », and may do so late: no press of the three may stop the way out.
    key.preventDefault();
    presses = [...presses.filter((at) => key.timeStamp - at < threePresses), key.timeStamp];
    if (presses.length >= 3) leave();
  });
}
