/** A command line that cannot be carried out, whatever the files hold. One plain sentence; exit status 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
