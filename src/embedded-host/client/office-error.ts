/** A failure of the host, before it is known in which call it happened: an Excel.ErrorCodes value and a sentence. */
export class HostFailure extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location?: string,
  ) {
    super(message);
  }
}

/** The object Office.js throws and rejects with: `name` "RichApi.Error", a `code` that is not translated, `debugInfo.errorLocation`. */
export class OfficeError extends Error {
  override readonly name = "RichApi.Error";
  readonly debugInfo: OfficeExtension.DebugInfo;
  readonly traceMessages: string[] = [];
  readonly innerError: Error | null;

  constructor(
    readonly code: string,
    message: string,
    details: Partial<OfficeExtension.DebugInfo> = {},
    innerError: Error | null = null,
  ) {
    super(message);
    this.innerError = innerError;
    this.debugInfo = { ...details, code, message };
  }

  override toString(): string {
    return `${this.code}: ${this.message}`;
  }
}

/** The error a program sees when an action of its sync failed; the statements around it are told as well. */
export const officeErrorFrom = (error: unknown, location: string, statement: string, surroundingStatements: string[] = []): OfficeError => {
  if (error instanceof OfficeError) return error;
  if (error instanceof HostFailure) {
    return new OfficeError(error.code, error.message, {
      errorLocation: error.location ?? location,
      statement,
      surroundingStatements,
    });
  }
  const cause = error instanceof Error ? error : new Error(String(error));
  return new OfficeError(
    "GeneralException",
    `There was an internal error while processing the request: ${cause.message}`,
    { errorLocation: location, statement, surroundingStatements },
    cause,
  );
};

export const propertyNotLoaded = (className: string, property: string): OfficeError =>
  new OfficeError(
    "PropertyNotLoaded",
    `The property '${property}' is not available. Before reading the property's value, call the load method on the containing object and call "context.sync()" on the associated request context.`,
    { errorLocation: `${className}.${property}` },
  );

export const invalidArgument = (message: string, location?: string): HostFailure => new HostFailure("InvalidArgument", message, location);

export const itemNotFound = (message = "The requested resource doesn't exist."): HostFailure => new HostFailure("ItemNotFound", message);
