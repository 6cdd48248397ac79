import { expect, test } from "vitest";
import { daysTold } from "../../src/order/rank-days.ts";
import { makeDate, makeEvent, makeMention } from "../helpers/hand-made.ts";

const told = (id: string, date: string | undefined) =>
  makeMention("Merrow left on Sunday.", "left", { id, ...(date !== undefined && { date: makeDate(date) }) });

test("a mention speaks for the day that it gives itself, else for that of its event", () => {
  const event = makeEvent({
    date: makeDate("2023-09-10"),
    mentions: [
      told("a", "2023-09-10"),
      told("b", "2023-09-11"),
      makeMention("Merrow left.", "left", { id: "c", date: makeDate("2023-09-12", { basis: "adopted" }) }),
    ],
  });
  const ids = [...daysTold(event).values()].map((mentions) => mentions.map(({ id }) => id));
  expect(ids).toEqual([["a", "c"], ["b"]]);
});
