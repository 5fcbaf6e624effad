// Runs before any script of the page: counts the timers and frames that are asked for and that fire.
{
  const counts = { asked: 0, fired: 0 };
  const { setTimeout: wait } = globalThis;
  for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback']) {
    const original = globalThis[name];
    globalThis[name] = (callback, ...rest) => {
      counts.asked++;
      const counted = (...given) => {
        counts.fired++;
        return callback(...given);
      };
      return original(counted, ...rest);
    };
  }
  /** Timers and frames, asked for or fired, during some milliseconds in which nobody does anything. */
  globalThis.callbacksAtRest = async (ms) => {
    Object.assign(counts, { asked: 0, fired: 0 });
    await new Promise((resolve) => wait(resolve, ms));
    return counts.asked + counts.fired;
  };
}
