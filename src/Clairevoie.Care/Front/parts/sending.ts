import type { Line } from './line';
import type { Kept, Outbox } from './outbox';
import type { Tally } from './pad';

interface Answer {
  readonly kept: readonly string[];
  readonly refused: readonly { id: string; why: readonly string[]; inside: Omit<Tally, 'id'> | null }[];
}

const most = 100;
const again = 30_000;

/** Sends what waits. An answer that is lost costs nothing: the same id is sent again, and the house takes it once. */
export class Sending {
  private readonly shown = new Set<string>();
  private readonly told: ((tally: Tally) => boolean)[] = [];
  private under: Promise<void> | undefined;

  constructor(
    private readonly address: string,
    private readonly outbox: Outbox,
    private readonly line: Line,
  ) {}

  /** A tally that was refused goes back to the pad that it came from. */
  onRefused(show: (tally: Tally) => boolean): void {
    this.told.push(show);
  }

  /** A tally was put right, and may be sent again. */
  mended(id: string): void {
    this.shown.delete(id);
  }

  /** Tries when the page opens, when the network is back, when the telephone is taken out again, and every half-minute. */
  watch(): void {
    window.addEventListener('online', () => void this.go());
    document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && void this.go());
    setInterval(() => void this.go(), again);
    this.line.onNow(() => void this.go());
    void this.go();
  }

  /** One sending at a time; what is kept meanwhile goes with the next. */
  async go(): Promise<void> {
    while (this.under) await this.under;
    this.under = this.send().finally(() => {
      this.under = undefined;
    });
    await this.under;
  }

  private async send(): Promise<void> {
    const waiting = (await this.outbox.all()).filter((one) => !this.shown.has(one.id));
    if (waiting.length === 0) return;
    this.line.say('waiting', waiting.length);
    const answer = await this.post(waiting.slice(0, most));
    if (!answer) return;
    await this.outbox.drop(answer.kept);
    for (const one of answer.refused) this.refused(one);
    if (answer.kept.length > 0) this.line.say('sent', answer.kept.length);
    if (answer.kept.length > 0 && waiting.length > most) await this.send();
  }

  private async post(entries: readonly Kept[]): Promise<Answer | undefined> {
    try {
      const answer = await fetch(this.address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ entries }),
        redirect: 'manual',
      });
      if (answer.ok) return (await answer.json()) as Answer;
      this.line.say('sign-in');
    } catch {
      this.line.say('offline');
    }
    return undefined;
  }

  /** It stays on the telephone until the corrected one is kept, or until whoever counted takes it off. */
  private refused(one: Answer['refused'][number]): void {
    this.shown.add(one.id);
    const back = one.inside;
    if (back && this.told.some((show) => show({ ...back, id: one.id }))) this.line.say('again', one.why.join(' '));
    else this.line.refuse(one.id, one.why, () => void this.outbox.drop([one.id]));
  }
}
