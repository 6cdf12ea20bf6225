/** What is called so is a secret, and is not put into a path or a query, where every log on the way would keep it. */
export const secretName = /token|password|secret/i;
