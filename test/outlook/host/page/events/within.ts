/** What was awaited, or `'late'` if it has not come within so many real milliseconds. */
export const within = async <Value>(
  milliseconds: number,
  awaited: Promise<Value>,
): Promise<Value | 'late'> => {
  let timer = 0;
  const late = new Promise<'late'>((passed) => {
    timer = window.setTimeout(passed, milliseconds, 'late');
  });
  try {
    return await Promise.race([awaited, late]);
  } finally {
    window.clearTimeout(timer);
  }
};
