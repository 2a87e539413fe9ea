import type { Lock } from './envelope';
import type { Line } from './line';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the telephone remembers of the house: its key, how far its clock is ahead of ours, and the names to choose from. */
export interface Setup extends Lock {
  readonly now: number;
  readonly ahead: number;
  readonly structures: readonly (Named & { readonly pad: string })[];
  readonly sectors: readonly Named[];
  readonly last?: Last;
}

/** What was chosen last on this telephone; it is chosen again. */
export interface Last {
  readonly pad: string;
  readonly structure: string;
  readonly sector?: string;
}

/** What one form says. */
export interface Tally {
  readonly id: string;
  readonly structure: string;
  readonly day: string;
  readonly half?: string;
  readonly sector?: string;
  readonly counts: Record<string, number>;
}

/** The pads of the page for which the telephone knows a structure. */
export function pads(setup: Setup): Pad[] {
  return [...document.querySelectorAll<HTMLFormElement>('form[data-pad]')]
    .map((form) => new Pad(form, setup))
    .filter((pad) => pad.isOurs);
}

export class Pad {
  private readonly structures: Setup['structures'];
  private keeping = false;

  constructor(
    private readonly form: HTMLFormElement,
    private readonly setup: Setup,
  ) {
    this.structures = setup.structures.filter((one) => one.pad === form.dataset.pad);
    if (!this.isOurs) return;
    fill(this.field('Structure'), this.structures);
    fill(this.field('Sector'), setup.sectors);
    this.fold?.removeAttribute('hidden');
    this.begin();
  }

  get name(): string {
    return this.form.dataset.pad ?? '';
  }

  /** What to choose again: no count of it. */
  last({ structure, sector }: Tally): Last {
    return { pad: this.name, structure, ...(sector ? { sector } : {}) };
  }

  get isOurs(): boolean {
    return this.structures.length > 0;
  }

  /** Opens the pad that this telephone used last, as it was chosen, and leaves the others folded. */
  unfold(last: Last | undefined, first: boolean): void {
    const isLast = last?.pad === this.name;
    if (this.fold) this.fold.open = last ? isLast : first;
    if (!last || !isLast) return;
    this.choose('Structure', last.structure);
    this.choose('Sector', last.sector);
  }

  /** Large buttons beside each count. */
  dress(line: Line): void {
    for (const box of this.counts) {
      const label = box.labels?.[0]?.textContent ?? '';
      box.inputMode = 'numeric';
      box.before(step(box, -1, line.word('less', label)));
      box.after(step(box, 1, line.word('more', label)));
    }
    this.form.addEventListener('submit', (event) => {
      if (Object.keys(this.counted()).length > 0) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      line.say('nothing');
    });
  }

  /** What to do with what was counted; the pad begins anew once it is kept. */
  onKeep(line: Line, keep: (tally: Tally) => Promise<void>): void {
    this.form.addEventListener('submit', (event) => {
      event.preventDefault();
      if (!this.keeping) void this.kept(keep, line);
    });
  }

  /** Shows a tally again, to be put right. It keeps its id: kept anew, it takes the place of the one that waits. */
  show(tally: Tally): boolean {
    if (!this.structures.some((one) => one.id === tally.structure)) return false;
    if (this.fold) this.fold.open = true;
    this.set('once', tally.id);
    this.set('Structure', tally.structure);
    this.set('Half', tally.half ?? '');
    this.set('Sector', tally.sector ?? '');
    for (const box of this.counts) box.value = String(tally.counts[box.name] ?? 0);
    return true;
  }

  private async kept(keep: (tally: Tally) => Promise<void>, line: Line): Promise<void> {
    this.keeping = true;
    try {
      await keep(this.tally());
      this.begin();
    } catch {
      line.say('failed');
    } finally {
      this.keeping = false;
    }
  }

  /** Empty counts, a new id, and the half-day it is now by the clock of the house. */
  private begin(): void {
    const now = new Date(Date.now() + this.setup.ahead);
    const paris = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Europe/Paris',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    const [day = '', time = ''] = paris.format(now).split(' ');
    this.set('once', crypto.randomUUID());
    this.set('Day', day);
    this.set('Half', time < '12' ? 'am' : 'pm');
    for (const box of this.counts) box.value = '0';
  }

  private tally(): Tally {
    const { structure, half, sector } = {
      structure: this.field('Structure')?.value ?? '',
      half: this.field('Half')?.value,
      sector: this.field('Sector')?.value,
    };
    return {
      id: this.field('once')?.value ?? crypto.randomUUID(),
      structure,
      day: this.field('Day')?.value ?? '',
      ...(half ? { half } : {}),
      ...(sector ? { sector } : {}),
      counts: this.counted(),
    };
  }

  private counted(): Record<string, number> {
    return Object.fromEntries(
      this.counts.map((box) => [box.name, box.valueAsNumber]).filter(([, count]) => Number(count) > 0),
    );
  }

  private get fold(): HTMLDetailsElement | null {
    return this.form.closest('details');
  }

  private get counts(): HTMLInputElement[] {
    return [...this.form.querySelectorAll<HTMLInputElement>('input[data-count]')];
  }

  private field(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.form.querySelector(`[name="${name}"]`);
  }

  private choose(name: string, value: string | undefined): void {
    const list = this.field(name);
    if (list instanceof HTMLSelectElement && [...list.options].some((one) => one.value === value))
      list.value = value ?? '';
  }

  private set(name: string, value: string): void {
    const field = this.field(name);
    if (field) field.value = value;
  }
}

function fill(list: HTMLInputElement | HTMLSelectElement | null, names: readonly Named[]): void {
  if (list instanceof HTMLSelectElement && list.options.length === 0)
    list.replaceChildren(...names.map((one) => new Option(one.name, one.id)));
}

function step(box: HTMLInputElement, by: number, label: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'step second';
  button.textContent = by < 0 ? '−' : '+';
  button.setAttribute('aria-label', label);
  button.addEventListener('click', () => {
    box.value = String(Math.max(0, (box.valueAsNumber || 0) + by));
  });
  return button;
}
