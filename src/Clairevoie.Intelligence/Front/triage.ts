/** Control and Enter, from anywhere in the form, keep what is proposed and open the next report; C opens what may be changed. */
const form = document.querySelector<HTMLFormElement>('form[data-triage]');
const next = form?.querySelector<HTMLButtonElement>('button[value="next"]');
const change = form?.querySelector('details');

document.addEventListener('keydown', (pressed) => {
  if (!form || !next || pressed.repeat) return;
  if (pressed.key === 'Enter' && (pressed.ctrlKey || pressed.metaKey)) {
    pressed.preventDefault();
    form.requestSubmit(next);
  }
  const writes = pressed.target instanceof Element && pressed.target.matches('input, select, textarea');
  if (pressed.key.toLowerCase() !== 'c' || writes || pressed.ctrlKey || pressed.metaKey || pressed.altKey || !change)
    return;
  pressed.preventDefault();
  change.open = true;
  change.querySelector<HTMLElement>('input, select')?.focus();
});

// The keyboard starts on the button: whoever agrees with the proposal presses once.
if (location.hash !== '#trier' && !document.querySelector('.wrong')) next?.focus({ preventScroll: true });
