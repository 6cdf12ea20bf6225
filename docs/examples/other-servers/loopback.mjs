// Lets whatever this process listens on be reached from this machine alone.
import { Server } from "node:net";

const { listen } = Server.prototype;
Server.prototype.listen = function (first, ...rest) {
  if (typeof first === "object" && first !== null)
    return listen.call(this, first.path ? first : { ...first, host: "127.0.0.1" }, ...rest);
  const done = rest.find((one) => typeof one === "function");
  return Number.isInteger(Number(first)) && first !== "" && first !== null
    ? listen.call(this, { port: Number(first), host: "127.0.0.1" }, done)
    : listen.call(this, first, ...rest);
};
