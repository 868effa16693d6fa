import { existsSync, readFileSync, readdirSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";
import { englishWording } from "../src/domain/issues/wording.en";
import { vietnameseWording } from "../src/domain/issues/wording.vi";

const root = resolve(__dirname, "..");
const filesUnder = (folder: string, ending = /[.]tsx?$/): string[] =>
  existsSync(join(root, folder))
    ? readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && ending.test(entry.name))
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).split(sep).join("/"))
        .sort()
    : [];
const textOf = (file: string) => readFileSync(join(root, file), "utf8");
const lineCount = (file: string) => textOf(file).trimEnd().split("\n").length;
const sources = filesUnder("src");
const code = sources.filter((file) => !file.endsWith(".d.ts"));
const syntaxOf = (file: string) =>
  ts.createSourceFile(file, textOf(file), ts.ScriptTarget.ES2022, true, file.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS);

/** Every member of the closed union of issues, as the compiler sees it. */
function issueCodes(): string[] {
  const file = join(root, "src/domain/issues/issue.ts");
  const program = ts.createProgram([file], { strict: true, noEmit: true, types: [], skipLibCheck: true });
  const source = program.getSourceFile(file)!;
  const alias = source.statements.find(
    (one): one is ts.TypeAliasDeclaration => ts.isTypeAliasDeclaration(one) && one.name.text === "IssueCode",
  )!;
  const type = program.getTypeChecker().getTypeAtLocation(alias.name);
  const members = type.isUnion() ? type.types : [type];
  return members.map((member) => (member as ts.StringLiteralType).value).sort();
}

const codes = issueCodes();
/** These come from reading sheets and plans. */
const readingCodes = codes.filter((one) => one.startsWith("intake/") || one === "plan/contradiction");
/** These come from holding several ledgers against each other; all others from one check each. */
const consolidationCodes = codes.filter((one) => one.startsWith("consolidation/"));
const checkedCodes = codes.filter((one) => ![...readingCodes, ...consolidationCodes].includes(one));
const checkFolders = [...new Set(checkedCodes.map((one) => one.split("/")[0]!))];

describe("an issue's code, check, wording and test", () => {
  it("includes every code that other programs rely on", () => {
    const contract = [
      ...["duplicate-household", "same-name", "missing-field", "id-number-invalid", "id-number-contradicts-row"].map(
        (name) => `roster/${name}`,
      ),
      ...["phone-invalid", "phone-outdated-prefix", "phone-shared", "count-mismatch", "unknown-unit"].map((name) => `roster/${name}`),
      ...["quantity-mismatch", "total-mismatch", "supply-exceeded", "not-on-roster", "date-outside-plan"].map(
        (name) => `allocation/${name}`,
      ),
      ...["intake/total-disagrees", "intake/value-unreadable", "target/no-denominator", "target/duplicate", "visit/date-outside-plan"],
    ];
    expect(contract.filter((one) => !codes.includes(one))).toEqual([]);
  });

  it("are one word form: a group, a slash, and a name in kebab-case", () => {
    expect(codes.filter((one) => !/^[a-z]+\/[a-z]+(-[a-z]+)*$/.test(one))).toEqual([]);
  });

  it.each([
    ["Vietnamese", vietnameseWording],
    ["English", englishWording],
  ])("have words in %s for each code and for nothing else", (_language, wording) => {
    expect(Object.keys(wording).sort()).toEqual(codes);
  });

  it.each(checkedCodes)("%s is found by the check file of its name and tried in the test of its name", (one) => {
    expect(existsSync(join(root, `src/domain/checks/${one}.ts`))).toBe(true);
    const test = `test/domain/checks/${one}.test.ts`;
    expect(existsSync(join(root, test)) ? textOf(test) : `no ${test}`).toContain(`"${one}"`);
  });

  it.each(readingCodes)("%s is found while reading, and tried", (one) => {
    const quoted = `"${one}"`;
    const readers = [...filesUnder("src/domain/intake"), ...filesUnder("src/domain/plan-text")];
    expect(readers.filter((file) => textOf(file).includes(quoted))).not.toEqual([]);
    const tests = [...filesUnder("test/domain/intake"), ...filesUnder("test/domain/plan-text")];
    expect(tests.filter((file) => textOf(file).includes(quoted))).not.toEqual([]);
  });

  it.each(consolidationCodes)("%s is found while consolidating, and tried", (one) => {
    const quoted = `"${one}"`;
    expect(filesUnder("src/domain/consolidation").filter((file) => textOf(file).includes(quoted))).not.toEqual([]);
    expect(filesUnder("test/domain/consolidation").filter((file) => textOf(file).includes(quoted))).not.toEqual([]);
  });

  it("have no check file without a code", () => {
    const checks = checkFolders.flatMap((folder) => filesUnder(`src/domain/checks/${folder}`));
    const names = checks.map((file) => file.replace(/^src\/domain\/checks\/|[.]ts$/g, ""));
    expect(names.filter((name) => !codes.includes(name))).toEqual([]);
  });
});

describe("files and folders", () => {
  it("have no name that says nothing", () => {
    const empty = /^(utils?|helpers?|common|shared|managers?|services?|handlers?|core|misc|lib|types|constants)$/;
    const parts = (file: string) =>
      file
        .split("/")
        .slice(1)
        .map((part) => part.replace(/([.][a-z]+)+$/, ""));
    expect(sources.filter((file) => parts(file).some((part) => empty.test(part)))).toEqual([]);
  });

  it("are named in kebab-case", () => {
    expect(sources.filter((file) => !/^[a-z0-9]+(-[a-z0-9]+)*([.](vi|en|worker))?([.]d)?[.]tsx?$/.test(basename(file)))).toEqual([]);
  });

  it("stay small: none over 300 lines, nine in ten under 180, half under 60", () => {
    const sizes = code.map(lineCount).sort((a, b) => a - b);
    expect(code.filter((file) => lineCount(file) > 300)).toEqual([]);
    expect(sizes[Math.floor(sizes.length * 0.9)]).toBeLessThan(180);
    expect(sizes[Math.floor(sizes.length / 2)]).toBeLessThan(60);
  });

  it("hold something of their own: no barrels", () => {
    const onlyPassesOn = (file: string) =>
      syntaxOf(file).statements.every(
        (one) => ts.isImportDeclaration(one) || (ts.isExportDeclaration(one) && one.moduleSpecifier !== undefined),
      );
    expect(sources.filter((file) => /^index[.]tsx?$/.test(basename(file)))).toEqual([]);
    const passesOn = code.filter((file) => /^export\b[^;]*\bfrom\b/m.test(textOf(file)));
    expect(passesOn.filter((file) => syntaxOf(file).statements.length > 1 && onlyPassesOn(file))).toEqual([]);
  });

  it("carry nothing unfinished", () => {
    expect(sources.filter((file) => /\b(TODO|FIXME|XXX|HACK)\b/.test(textOf(file)))).toEqual([]);
  });
});

describe("what the product talks to", () => {
  /** Names of XML vocabularies look like addresses and are never asked. */
  const vocabulary = /^(schemas[.](openxmlformats|microsoft)[.](org|com)|www[.]w3[.]org|purl[.]org)$/;
  const allowed = ["appsforoffice.microsoft.com", "localhost"];

  it("is Microsoft's place for Office.js and nobody else", () => {
    const files = filesUnder("src", /[.](tsx?|html|css|js)$/);
    const foreign = files.flatMap((file) =>
      [...textOf(file).matchAll(/\b(?:https?|wss?):\/\/([\w.-]+)/g)]
        .map((match) => match[1]!)
        .filter((host) => !allowed.includes(host) && !vocabulary.test(host))
        .map((host) => `${file}: ${host}`),
    );
    expect(foreign).toEqual([]);
  });
});

/** Texts in code that a person could read: string literals, templates and JSX text. */
function textsIn(file: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
      found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(syntaxOf(file));
  return found;
}

describe("what a person reads", () => {
  const vietnameseFiles = sources.filter((file) => /[.]vi[.]tsx?$/.test(file));

  it("stands in wording files, not in the shells' and operations' code", () => {
    const vietnamese = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;
    const shells = ["taskpane", "commands", "standalone", "command-line", "operations", "excel"].flatMap((folder) =>
      filesUnder(`src/${folder}`),
    );
    const others = shells.filter((file) => !/[.](vi|en)[.]tsx?$/.test(file));
    const found = others.flatMap((file) =>
      textsIn(file)
        .filter((text) => vietnamese.test(text))
        .map((text) => `${file}: ${text.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it("has an English file beside every Vietnamese one", () => {
    expect(vietnameseFiles.length).toBeGreaterThan(0);
    const alone = vietnameseFiles.filter(
      (file) => !/ledger-words[.]vi/.test(file) && !existsSync(join(root, file.replace(/[.]vi([.]tsx?)$/, ".en$1"))),
    );
    expect(alone).toEqual([]);
  });

  it("is composed Unicode (NFC)", () => {
    expect(sources.filter((file) => !file.includes("/vietnamese/") && textOf(file) !== textOf(file).normalize("NFC"))).toEqual([]);
  });
});

describe("packages", () => {
  const manifest = JSON.parse(textOf("package.json")) as {
    scripts: Record<string, string>;
    dependencies: Record<string, string>;
    devDependencies: Record<string, string>;
  };
  const lock = textOf("package-lock.json");
  const places = [
    ...["src", "test", "bench", "scripts", "bin", ".ci"].flatMap((folder) => filesUnder(folder, /[.](tsx?|m?js|cjs|mts|html)$/)),
    ...readdirSync(root).filter((name) => /[.](c?js|ts|json)$/.test(name) && !name.startsWith("package")),
  ];
  const everything = places
    .filter((name) => name !== ".dependency-cruiser.cjs")
    .map(textOf)
    .join("\n");
  /** Loaded by another package that is used, or a command. */
  const commands: Record<string, RegExp> = {
    "@swc/core": /swc-loader|@swc\/jest/,
    "jest-environment-jsdom": /"jsdom"/,
    prettier: /prettier --check/,
    webpack: /webpack --mode/,
    "webpack-dev-server": /webpack serve/,
    eslint: /eslint \./,
    "dependency-cruiser": /depcruise/,
  };
  const scripts = Object.values(manifest.scripts).join("\n");
  const isNamed = (name: string) => new RegExp(`["'\`]${name.replace(/[/.]/g, "\\$&")}(/[^"'\`]*)?["'\`]`).test(everything);
  const typesOf = (name: string) => name.replace("@types/", "");
  const listed = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const isPlainlyUsed = (name: string) =>
    name.startsWith("@types/")
      ? isNamed(typesOf(name)) || textOf("tsconfig.json").includes(`"${typesOf(name)}"`)
      : isNamed(name) || (commands[name]?.test(scripts + everything) ?? false);
  /** A package that a used one asks its user to install. */
  const isAskedFor = (name: string) =>
    listed.filter(isPlainlyUsed).some((other) => {
      const { peerDependencies = {} } = JSON.parse(textOf(`node_modules/${other}/package.json`)) as {
        peerDependencies?: object;
      };
      return name in peerDependencies;
    });

  it.each(listed)("%s is really used", (name) => {
    expect(isPlainlyUsed(name) || isAskedFor(name)).toBe(true);
  });

  it("that the product runs on are not among those for development", () => {
    const imported = new Set(
      code.flatMap((file) => [...textOf(file).matchAll(/(?:from|import\()\s*"((?:@[\w-]+\/)?[\w.-]+)/g)].map((match) => match[1]!)),
    );
    expect(Object.keys(manifest.devDependencies).filter((name) => imported.has(name))).toEqual([]);
  });

  it("are locked for every system: npm ci refuses a lockfile that lacks another system's builds", () => {
    const { packages } = JSON.parse(lock) as {
      packages: Record<string, { optionalDependencies?: Record<string, string> }>;
    };
    const builds = Object.values(packages).flatMap(({ optionalDependencies = {} }) => Object.keys(optionalDependencies));
    expect(builds.filter((name) => !Object.keys(packages).some((place) => place.endsWith(`node_modules/${name}`)))).toEqual([]);
  });

  it("are locked without an address to load them from", () => {
    expect(lock).not.toContain('"resolved"');
  });
});

it("the sources' folders are all in the table of who may import whom", () => {
  const table = textOf(".dependency-cruiser.cjs");
  const top = [...new Set(code.map((file) => dirname(file)))]
    .map((folder) => folder.replace(/^src\//, ""))
    .map((folder) => (folder.startsWith("domain/") ? folder.split("/").slice(0, 2).join("/") : folder.split("/")[0]!));
  expect([...new Set(top)].filter((folder) => folder !== "src" && !new RegExp(`^  "?${folder}"?: \\[`, "m").test(table))).toEqual([]);
});
