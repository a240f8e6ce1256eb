import { describe, expect, it } from "vitest";
import { TomlPlaces } from "../../../src/scenario/toml-places.ts";

function keyAt(text: string, ...path: (string | number)[]): string {
  return text.slice(...new TomlPlaces(text).nearest(path).key);
}

function valueAt(text: string, ...path: (string | number)[]): string {
  return text.slice(...new TomlPlaces(text).nearest(path).value);
}

describe("the places of a TOML text", () => {
  it("are those of keys and values, comments and space left out", () => {
    const text = `# a = 0\n a  =  1979-05-27 07:32:00  # a = 2\nb = "x#y"\n`;
    expect([keyAt(text, "a"), valueAt(text, "a")]).toEqual(["a", "1979-05-27 07:32:00"]);
    expect(valueAt(text, "b")).toBe('"x#y"');
  });

  it("follow tables, lists of tables and dotted keys", () => {
    const text = `[[r]]\nn = 1\n[[r]]\nn = 2\n[r.h]\nx.y = 3\n[[r.s]]\nz = 4\n[a.b]\nc = 5`;
    expect(valueAt(text, "r", 0, "n")).toBe("1");
    expect(valueAt(text, "r", 1, "n")).toBe("2");
    expect(valueAt(text, "r", 1, "h", "x", "y")).toBe("3");
    expect(valueAt(text, "r", 1, "s", 0, "z")).toBe("4");
    expect(valueAt(text, "a", "b", "c")).toBe("5");
    expect(keyAt(text, "a")).toBe("a");
  });

  it("follow inline tables and lists over several lines", () => {
    const text = `v = [ # one\n  { k = [1, 2,], },\n  { "k" = 'a]b' } ]\nw = true`;
    expect(valueAt(text, "v", 0, "k", 1)).toBe("2");
    expect(valueAt(text, "v", 1, "k")).toBe("'a]b'");
    expect(valueAt(text, "w")).toBe("true");
  });

  it("find the end of every kind of string", () => {
    const strings = [`"a\\"b"`, `'a\\'`, `""`, `"""a"b""\nc\\""""""`, `'''a'b''c'''''`, `""""""`];
    for (const written of strings) {
      const text = `x = ${written}\ny = 1`;
      expect([valueAt(text, "x"), valueAt(text, "y")]).toEqual([written, "1"]);
    }
  });

  it("read quoted keys as the parser does", () => {
    const text = `"a.b" = 1\n'c d'.e = 2\n"\\u00e9" = 3`;
    expect(valueAt(text, "a.b")).toBe("1");
    expect(valueAt(text, "c d", "e")).toBe("2");
    expect(valueAt(text, "é")).toBe("3");
  });

  it("fall back to the table around what is not there", () => {
    expect(keyAt("[t]\na = 1", "t", "b", 3)).toBe("t");
  });
});
