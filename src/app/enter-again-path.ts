/** Where a tablet that the server no longer knows enters with a new code; its work stays. */
export const enterAgainPath = '/entrar';
