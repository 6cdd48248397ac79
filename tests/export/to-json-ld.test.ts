import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { toJsonLd } from "../../src/export/to-json-ld.ts";
import { DATES, makeEvent, makeTimeline } from "../helpers/hand-made.ts";
import { asLine, HOSTILE, KINDS, withTitles } from "./samples.ts";

describe("JSON-LD, read by jsonld", () => {
  const SCHEMA = { "@context": { "@vocab": "https://schema.org/" } };
  /** The vocabulary alone is served: nothing is fetched. */
  const read = (text: string) =>
    jsonld.expand(JSON.parse(text), {
      documentLoader: async (url) => {
        if (url !== "https://schema.org") throw new Error(`not served: ${url}`);
        return { document: SCHEMA, documentUrl: url };
      },
    });
  const S = "https://schema.org/";
  const valueAt = (node: unknown, ...keys: readonly (string | number)[]): unknown =>
    keys.reduce(
      (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
      node,
    );
  const itemsOf = async (text: string): Promise<readonly unknown[]> => {
    const items = valueAt(await read(text), 0, `${S}itemListElement`);
    return Array.isArray(items) ? items.map((one) => valueAt(one, `${S}item`, 0)) : [];
  };
  const textOf = (item: unknown, name: string) => valueAt(item, S + name, 0, "@value");

  test("every event is there, its date typed as EDTF", async () => {
    const items = await itemsOf(toJsonLd(KINDS));
    const dates = items.map((item) => valueAt(item, "http://purl.org/dc/terms/date", 0));
    expect(dates).toEqual([
      ...Object.values(DATES).map(({ edtf }) => ({ "@type": "http://id.loc.gov/datatypes/edtf/EDTF", "@value": edtf })),
      undefined,
    ]);
    expect(textOf(valueAt(items, 0, `${S}subjectOf`, 0), "url")).toBe("https://herald.example/1");
  });

  test("startDate and endDate stand only where they are known", async () => {
    const items = await itemsOf(toJsonLd(KINDS));
    const told = items.map((item) => [textOf(item, "startDate"), textOf(item, "endDate")]);
    expect(Object.fromEntries([...Object.keys(DATES), "undated"].map((id, at) => [id, told[at]]))).toEqual({
      day: ["2023-09-10", "2023-09-10"],
      night: ["2023-09-10", "2023-09-10"],
      clock: ["2024-06-11T09:00:00Z", undefined],
      span: ["2024-06-14", "2024-06-16"],
      ongoing: ["2024-06-10", undefined],
      window: [undefined, undefined],
      alternatives: [undefined, undefined],
      bound: [undefined, undefined],
      year: ["2019", "2019"],
      aboutMonth: [undefined, undefined],
      undated: [undefined, undefined],
    });
  });

  test("what is denied or possible is a claim, what is planned or cancelled has its status", async () => {
    const events = (["denied", "possible", "planned", "cancelled"] as const).map((status) =>
      makeEvent({ id: status, status, date: DATES.day }),
    );
    const items = await itemsOf(toJsonLd(makeTimeline({ events })));
    expect(items.map((item) => [valueAt(item, "@type", 0), textOf(item, "eventStatus")])).toEqual([
      [`${S}Claim`, undefined],
      [`${S}Claim`, undefined],
      [`${S}Event`, `${S}EventScheduled`],
      [`${S}Event`, `${S}EventCancelled`],
    ]);
  });

  test.each(HOSTILE)("%j comes back and ends no script element", async (title) => {
    const text = toJsonLd(withTitles([title]));
    expect(text).not.toMatch(/[<>&\u2028\u2029]/);
    expect(textOf((await itemsOf(text))[0], "name")).toBe(asLine(title));
  });
});
