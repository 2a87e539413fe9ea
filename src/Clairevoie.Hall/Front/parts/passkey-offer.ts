type Ways = { options: string; answer: string; next: string };

/** Shows the passkey button where the browser knows passkeys, and follows a click on it. */
export async function offerPasskeys(page: Document): Promise<void> {
  if (typeof PublicKeyCredential === 'undefined' || !PublicKeyCredential.parseRequestOptionsFromJSON) return;
  for (const place of page.querySelectorAll<HTMLElement>('[data-passkey]')) {
    const button = place.querySelector('button');
    const alert = place.querySelector<HTMLElement>('[role=alert]');
    const { options = '', answer = '', next = '' } = place.dataset;
    place.hidden = false;
    button?.addEventListener('click', async () => {
      if (alert) alert.hidden = true;
      const done = await attempt(place.dataset.passkey === 'make', { options, answer, next });
      if (done) location.assign(next);
      else if (alert) alert.hidden = false;
    });
  }
}

/** One try; a person who gives up is no error. */
async function attempt(makes: boolean, ways: Ways): Promise<boolean> {
  try {
    const asked = await fetch(ways.options, { method: 'POST' });
    if (!asked.ok) return false;
    const credential = makes ? await make(await asked.json()) : await prove(await asked.json());
    if (!credential) return false;
    const body = new FormData();
    body.set('credential', JSON.stringify(credential));
    return (await fetch(ways.answer, { method: 'POST', body })).ok;
  } catch {
    return false;
  }
}

async function make(options: PublicKeyCredentialCreationOptionsJSON): Promise<object | null> {
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(options);
  return toJson(await navigator.credentials.create({ publicKey }));
}

async function prove(options: PublicKeyCredentialRequestOptionsJSON): Promise<object | null> {
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(options);
  return toJson(await navigator.credentials.get({ publicKey }));
}

function toJson(credential: Credential | null): object | null {
  return credential instanceof PublicKeyCredential ? credential.toJSON() : null;
}
