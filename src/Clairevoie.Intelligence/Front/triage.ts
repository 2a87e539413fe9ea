/** Control and Enter, from anywhere in the form, keep what is proposed and open the next report; Escape in a list does what it always did. */
const form = document.querySelector<HTMLFormElement>('form[data-triage]');
const next = form?.querySelector<HTMLButtonElement>('button[value="next"]');

document.addEventListener('keydown', (pressed) => {
  if (!form || !next || pressed.key !== 'Enter' || !(pressed.ctrlKey || pressed.metaKey) || pressed.repeat) return;
  pressed.preventDefault();
  form.requestSubmit(next);
});

// The keyboard starts on the button: whoever agrees with the proposal presses once.
if (form && !location.hash && !document.querySelector('.wrong')) next?.focus({ preventScroll: true });
