/** The public key of the room of care: a point of P-256, and the word that goes into every derivation. */
export interface Lock {
  readonly point: string;
  readonly purpose: string;
}

const curve = { name: 'ECDH', namedCurve: 'P-256' };

/**
 * Seals for the room alone: ECDH on P-256 with a key made for this envelope, HKDF-SHA-256, AES-256-GCM bound to the id. Gives the public
 * point of the sender (65 bytes), the nonce (12), the sealed text and its tag (16), in base64.
 */
export async function seal(inside: unknown, id: string, lock: Lock): Promise<string> {
  const mine = (await crypto.subtle.generateKey(curve, false, ['deriveBits'])) as CryptoKeyPair;
  const point = new Uint8Array(await crypto.subtle.exportKey('raw', mine.publicKey));
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const key = await keyFor(mine.privateKey, point, lock);
  const about = new TextEncoder().encode(id);
  const text = new TextEncoder().encode(JSON.stringify(inside));
  const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv: nonce, additionalData: about }, key, text);
  return base64([...point, ...nonce, ...new Uint8Array(sealed)]);
}

async function keyFor(mine: CryptoKey, point: Uint8Array<ArrayBuffer>, lock: Lock): Promise<CryptoKey> {
  const bytes = Uint8Array.from(atob(lock.point), (letter) => letter.charCodeAt(0));
  const room = await crypto.subtle.importKey('raw', bytes, curve, false, []);
  const shared = await crypto.subtle.deriveBits({ name: 'ECDH', public: room }, mine, 256);
  const wide = await crypto.subtle.importKey('raw', shared, 'HKDF', false, ['deriveKey']);
  const info = new TextEncoder().encode(lock.purpose);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: point, info },
    wide,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt'],
  );
}

function base64(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes));
}
