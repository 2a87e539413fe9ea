/** The button that prints the sheet; without a script the browser's own menu does. */
const button = document.querySelector<HTMLButtonElement>('#print');
if (button) {
  button.hidden = false;
  button.addEventListener('click', () => print());
}
