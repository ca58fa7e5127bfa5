/*
 * STAND-IN FOR MICROSOFT'S AJAX LIBRARY. Not part of the add-in: the simulator serves it before office.js.
 * office.js asks ajax.aspnetcdn.com for that library when these names are absent, and is not ready without it; the
 * package @microsoft/office-js does not contain it. This has the names that office.js uses, and nothing else.
 */
const nothing = (): null => null;
const namedError =
  (name: string) =>
  (parameter?: string, message?: string): Error =>
    new Error(`${name}: ${message ?? ''} ${parameter ?? ''}`.trim());

class StringBuilder {
  readonly #parts: string[] = [];
  append(part: unknown): this {
    this.#parts.push(String(part));
    return this;
  }
  toString(separator = ''): string {
    return this.#parts.join(separator);
  }
}

const registerNamespace = (name: string): void => {
  let place = window as unknown as Record<string, unknown>;
  for (const part of name.split('.')) {
    place[part] ??= {};
    place = place[part] as Record<string, unknown>;
  }
};

function Type(): void {
  // Only its functions are used.
}
Object.assign(Type, { registerNamespace });
// office.js calls this on its own classes.
Object.assign(Function.prototype, { registerClass: nothing });
Object.assign(Function, { _validateParams: nothing, _validateParameter: nothing });
Object.assign(Error, {
  argument: namedError('argument'),
  argumentNull: namedError('argumentNull'),
  argumentType: namedError('argumentType'),
  argumentOutOfRange: namedError('argumentOutOfRange'),
  parameterCount: namedError('parameterCount'),
});
Object.assign(window, {
  Type,
  Sys: {
    StringBuilder,
    Debug: { trace: nothing },
    Browser: { InternetExplorer: {}, agent: null },
    Serialization: {
      JavaScriptSerializer: {
        serialize: (value: unknown) => JSON.stringify(value),
        deserialize: (text: string) => JSON.parse(text) as unknown,
      },
    },
  },
});
