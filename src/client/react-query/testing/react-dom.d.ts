/** As much of React's server renderer as a test uses; its types are a package of their own. */
declare module "react-dom/server" {
  import type { ReactNode } from "react";

  export function renderToReadableStream(
    children: ReactNode,
    options: { readonly onError: (error: unknown) => void },
  ): Promise<ReadableStream<Uint8Array<ArrayBuffer>> & { readonly allReady: Promise<void> }>;
}
