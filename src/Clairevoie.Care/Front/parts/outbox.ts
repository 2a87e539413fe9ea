import { seal } from './envelope';
import type { Setup, Tally } from './pad';

/** A tally as the telephone keeps it: an id, and bytes that only the room of care can open. */
export interface Kept {
  readonly id: string;
  readonly sealed: string;
}

/** What waits on this telephone. It survives a closed page, a flat battery and a lost network; it can be read by nobody. */
export class Outbox {
  private constructor(private readonly base: IDBDatabase) {}

  static async open(): Promise<Outbox> {
    const asked = indexedDB.open('clairevoie-counters', 1);
    asked.onupgradeneeded = () => {
      asked.result.createObjectStore('waiting', { keyPath: 'id' });
      asked.result.createObjectStore('setup');
    };
    return new Outbox(await answered(asked));
  }

  /** Seals a tally, then keeps it; back once it is on the storage. */
  async put(tally: Tally, setup: Setup): Promise<void> {
    const { id, ...inside } = tally;
    const sealed = await seal(inside, id, setup);
    await this.write('waiting', (store) => store.put({ id, sealed }));
  }

  all(): Promise<Kept[]> {
    return answered(this.base.transaction('waiting').objectStore('waiting').getAll());
  }

  drop(ids: readonly string[]): Promise<void> {
    return this.write('waiting', (store) => {
      for (const id of ids) store.delete(id);
    });
  }

  setup(): Promise<Setup | undefined> {
    return answered(this.base.transaction('setup').objectStore('setup').get('setup'));
  }

  remember(setup: Setup): Promise<void> {
    return this.write('setup', (store) => store.put(setup, 'setup'));
  }

  private write(name: string, what: (store: IDBObjectStore) => unknown): Promise<void> {
    return new Promise((done, failed) => {
      const transaction = this.base.transaction(name, 'readwrite', { durability: 'strict' });
      transaction.oncomplete = () => done();
      transaction.onabort = () => failed(transaction.error);
      what(transaction.objectStore(name));
    });
  }
}

function answered<T>(asked: IDBRequest<T>): Promise<T> {
  return new Promise((done, failed) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => failed(asked.error);
  });
}
