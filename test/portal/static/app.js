// The single-page sign-in: draws what the server sends, posts JSON, shows errors as toasts.
const TOAST_MS = 4000;

let token = '';

function toast(message) {
  const box = document.createElement('div');
  box.className = 'toast toast--error';
  box.textContent = message;
  document.getElementById('toasts').append(box);
  setTimeout(() => box.remove(), TOAST_MS);
}

async function signIn(form) {
  const answer = await fetch(`/api/session${location.search}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-csrf-token': token },
    body: JSON.stringify(Object.fromEntries(new FormData(form))),
  });
  const result = await answer.json();
  if (answer.ok) {
    location.assign(result.next);
    return;
  }
  token = result.token;
  toast(result.error.message);
}

async function submit(event) {
  event.preventDefault();
  const form = event.target;
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  button.textContent = 'Signing in…';
  try {
    await signIn(form);
  } catch {
    toast('We could not reach the server. Please check your connection.');
  } finally {
    button.disabled = false;
    button.textContent = 'Sign in';
  }
}

async function start() {
  const answer = await fetch('/api/bootstrap');
  const start = await answer.json();
  token = start.token;
  document.title = start.title;
  document.getElementById('app').innerHTML = start.view;
  document.getElementById('sign-in').addEventListener('submit', submit);
}

start();
