/** What the page says of the telephone: one sentence, and a list of what was refused. */
export class Line {
  private readonly words: Record<string, string>;

  constructor(private readonly place: HTMLElement) {
    this.words = JSON.parse(place.dataset.words ?? '{}');
    place.hidden = false;
  }

  /** A sentence of the page, with a number or a name in its gap. */
  word(key: string, gap: string | number = ''): string {
    return (this.words[key] ?? '').replace('{0}', String(gap));
  }

  say(key: string, gap: string | number = ''): void {
    this.within('[data-status]').textContent = this.word(key, gap);
    this.within('[data-sign-in]').hidden = key !== 'sign-in';
    this.within('[data-now]').hidden = key !== 'offline' && key !== 'waiting';
  }

  /** Says why a tally was not taken; whoever reads it may take it off the telephone. */
  refuse(id: string, why: readonly string[], drop: () => void): void {
    const list = this.within('[data-refused]');
    if (list.querySelector(`[data-id="${CSS.escape(id)}"]`)) return;
    const line = document.createElement('li');
    line.dataset.id = id;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'second';
    button.textContent = this.word('drop');
    button.addEventListener('click', () => {
      line.remove();
      drop();
    });
    line.append(`${why.join(' ')} `, button);
    list.append(line);
  }

  onNow(what: () => void): void {
    this.within('[data-now]').addEventListener('click', what);
  }

  private within(what: string): HTMLElement {
    const found = this.place.querySelector<HTMLElement>(what);
    if (!found) throw new Error(`The page lacks ${what}.`);
    return found;
  }
}
