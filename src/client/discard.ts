const LARGEST_DRAIN = 256 * 1024;

/**
 * Gets rid of an answer that nobody will read. Reading it to the end lets the connection be used again; one that
 * goes on for too long is cut off instead.
 */
export function discard(response: Response): void {
  drain(response).catch(() => {});
}

async function drain({ body }: Response): Promise<void> {
  if (body === null) return;
  const reader = body.getReader();
  let size = 0;
  while (size <= LARGEST_DRAIN) {
    const { done, value } = await reader.read();
    if (done) return;
    size += value.byteLength;
  }
  await reader.cancel();
}
