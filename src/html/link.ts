/** The longest address that a link may have, in UTF-16 code units. */
export const LONGEST_ADDRESS = 2000;

/** What no written address contains: white space, controls, and what has a meaning in HTML or to a lenient parser. */
const UNFIT = /[\s\u0000-\u001f\u007f-\u009f"<>\\`]/;

/** Whether an address (entities decoded, no white space around it) may be linked: absolute, https, and without user information. */
export function isSafeAddress(address: string): boolean {
  if (address.length > LONGEST_ADDRESS || !/^https:\/\//i.test(address) || UNFIT.test(address)) return false;
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  return protocol === 'https:' && hostname !== '' && username === '' && password === '';
}
