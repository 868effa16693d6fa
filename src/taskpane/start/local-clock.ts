const two = (number: number) => String(number).padStart(2, "0");

/** Today on this computer, YYYY-MM-DD. */
export function localToday(): string {
  return localNow().slice(0, 10);
}

/** This moment on this computer's clock, YYYY-MM-DD HH:MM. */
export function localNow(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
