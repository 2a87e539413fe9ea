/** Says what a column is by one press: the choice reads the file again, and the page comes back at the same table. Without script, « Relire » does it. */
const adoption = document.querySelector<HTMLFormElement>('#adoption');
adoption?.addEventListener('change', (event) => {
  const chosen = event.target;
  if (!(chosen instanceof HTMLSelectElement) || !/^(column|colour)\./.test(chosen.name)) return;
  const again = adoption.querySelector<HTMLButtonElement>('button[value="look"]');
  if (!again) return;
  const table = /^column\.(\d+)\./.exec(chosen.name);
  adoption.action = `${location.pathname}${table ? `#t-${table[1]}` : ''}`;
  adoption.requestSubmit(again);
});
