import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { notInTheTypes, type Version } from './byHand';

/** What a value may be. `choice` is an enumeration; `anything` is what the types leave open. */
export type Kind =
  | { is: 'text' | 'number' | 'truth' | 'anything' }
  | { is: 'choice'; name: string; values: readonly string[] }
  | { is: 'object'; name: string }
  | { is: 'list'; of: Kind };

export interface Member {
  kind: Kind;
  mayBeNull: boolean;
}

const fileOf = (version: Version): string =>
  version === 'beta'
    ? require.resolve('@microsoft/microsoft-graph-types-beta/microsoft-graph.d.ts')
    : require.resolve('@microsoft/microsoft-graph-types/microsoft-graph.d.ts');

const anything: Kind = { is: 'anything' };

const keywords = new Map<ts.SyntaxKind, Kind>([
  [ts.SyntaxKind.StringKeyword, { is: 'text' }],
  [ts.SyntaxKind.NumberKeyword, { is: 'number' }],
  [ts.SyntaxKind.BooleanKeyword, { is: 'truth' }],
]);

/** Microsoft's published types of one version, each declaration parsed when it is first needed: the files have 120,000 lines. */
export class GraphTypes {
  readonly #text: string;
  readonly #places = new Map<string, { from: number; to: number }>();
  readonly #members = new Map<string, ReadonlyMap<string, Member>>();
  readonly #parents = new Map<string, string | null>();

  constructor(readonly version: Version) {
    this.#text = readFileSync(fileOf(version), 'utf8');
    const declarations = [...this.#text.matchAll(/^export (?:interface|type|namespace) ([\w.]+)/gm)];
    declarations.forEach((found, index) => {
      const to = declarations[index + 1]?.index ?? this.#text.length;
      this.#places.set(found[1] ?? '', { from: found.index, to });
    });
  }

  /** What a type of that name says; `anything` where there is none. */
  kindNamed(name: string): Kind {
    const declaration = this.#declaration(name);
    if (declaration && ts.isInterfaceDeclaration(declaration)) return { is: 'object', name };
    return declaration && ts.isTypeAliasDeclaration(declaration)
      ? { is: 'choice', name, values: literalsOf(declaration) }
      : anything;
  }

  has(name: string): boolean {
    return this.#places.has(name);
  }

  /** A member of a type or of those that it extends; `undefined`: there is none of that name. */
  member(type: string, name: string): Member | undefined {
    return this.#own(type).get(name) ?? this.#inherited(type, name);
  }

  /** Whether a type is another one or extends it. */
  isA(type: string, other: string): boolean {
    const parent = type === other ? null : this.#parentOf(type);
    return type === other || (parent !== null && this.isA(parent, other));
  }

  #inherited(type: string, name: string): Member | undefined {
    const parent = this.#parentOf(type);
    return parent === null ? undefined : this.member(parent, name);
  }

  #parentOf(type: string): string | null {
    this.#own(type);
    return this.#parents.get(type) ?? null;
  }

  #own(type: string): ReadonlyMap<string, Member> {
    const known = this.#members.get(type);
    if (known) return known;
    const members = new Map<string, Member>();
    this.#members.set(type, members);
    const declaration = this.#declaration(type);
    if (!declaration || !ts.isInterfaceDeclaration(declaration)) return members;
    this.#parents.set(type, declaration.heritageClauses?.[0]?.types[0]?.expression.getText() ?? null);
    for (const member of declaration.members) {
      if (ts.isPropertySignature(member) && member.type) {
        members.set(member.name.getText(), this.#memberOf(member.type));
      }
    }
    for (const name of notInTheTypes[type] ?? [])
      members.set(name, { kind: { is: 'text' }, mayBeNull: true });
    return members;
  }

  /** `NullableOption<…>` is how the types say that a value may be null. */
  #memberOf(node: ts.TypeNode): Member {
    if (ts.isTypeReferenceNode(node) && node.typeName.getText() === 'NullableOption') {
      const [inner] = node.typeArguments ?? [];
      return { kind: inner ? this.#kindOf(inner) : anything, mayBeNull: true };
    }
    return { kind: this.#kindOf(node), mayBeNull: false };
  }

  #kindOf(node: ts.TypeNode): Kind {
    if (ts.isArrayTypeNode(node)) return { is: 'list', of: this.#kindOf(node.elementType) };
    if (!ts.isTypeReferenceNode(node)) return keywords.get(node.kind) ?? anything;
    return this.kindNamed(node.typeName.getText());
  }

  #declaration(name: string): ts.Statement | undefined {
    const place = this.#places.get(name);
    if (!place) return undefined;
    const text = this.#text.slice(place.from, place.to);
    return ts.createSourceFile(`${name}.d.ts`, text, ts.ScriptTarget.Latest, true).statements[0];
  }
}

function literalsOf({ type }: ts.TypeAliasDeclaration): string[] {
  const parts = ts.isUnionTypeNode(type) ? [...type.types] : [type];
  return parts.flatMap((part) =>
    ts.isLiteralTypeNode(part) && ts.isStringLiteral(part.literal) ? [part.literal.text] : [],
  );
}

const loaded = new Map<Version, GraphTypes>();

/** The types of a version, read once for each process. */
export function graphTypes(version: Version): GraphTypes {
  const known = loaded.get(version) ?? new GraphTypes(version);
  loaded.set(version, known);
  return known;
}
