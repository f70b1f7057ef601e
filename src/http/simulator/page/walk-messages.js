const CONTROLS = 'button, audio';
const STEPS = { ArrowUp: -1, ArrowDown: 1, Home: -Infinity, End: Infinity };

/** Arrow keys walk a chat's messages. Tab enters only the one walked to, else the newest, so that a long chat is one stop. */
export function walkMessages(list) {
  let current;

  function standAt(message) {
    if (message === current) return;
    reach(current, false);
    reach(message, true);
    current = message;
  }

  list.addEventListener('keydown', (event) => {
    const step = STEPS[event.key];
    const messages = [...list.querySelectorAll('.message')];
    if (!step || event.target.matches('audio') || messages.length === 0) return;
    event.preventDefault();
    const from = event.target === list ? messages.length : messages.indexOf(event.target.closest('.message'));
    messages[Math.min(Math.max(from + step, 0), messages.length - 1)].focus();
  });
  list.addEventListener('focusin', (event) => {
    const message = event.target.closest('.message');
    if (message) standAt(message);
  });

  return {
    /** The haat's newest message is where Tab leads; a message drawn anew takes the place of the old one. */
    arrived(message) {
      reach(message, false);
      const isNewest = message.matches('.haat') && !message.nextElementSibling;
      if (isNewest || !current?.isConnected) standAt(message);
    },
  };
}

function reach(message, mayTab) {
  for (const control of message?.querySelectorAll(CONTROLS) ?? []) control.tabIndex = mayTab ? 0 : -1;
}
