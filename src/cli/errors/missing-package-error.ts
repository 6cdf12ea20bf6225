/** Reports that a command needs a package which is not installed, since few users want its large tree. */
export class MissingPackageError extends Error {
  override readonly name = "MissingPackageError";
  readonly code = "missing-package";
  readonly expected = true;

  constructor(command: string, name: string, options?: ErrorOptions) {
    super(
      `\`countersign ${command}\` needs the package ${name}, which is not installed here: add it with \`npm install --save-dev ${name}\`.`,
      options,
    );
  }
}
