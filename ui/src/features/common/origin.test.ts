/** What is sent of an origin. */
import { expect, it } from "vitest";
import { ON_THE_SPOT, sentOrigin } from "./origin";

it("sends nothing of what was seen on the spot, and a place on paper only for paper", () => {
  const told = { source: "radio", reported_by: " F. Gaïac ", paper_reference: "cahier 3" };
  expect(sentOrigin({ ...told, source: "direct" })).toEqual({ source: null, reported_by: null, paper_reference: null });
  expect(sentOrigin(told)).toEqual({ source: "radio", reported_by: "F. Gaïac", paper_reference: null });
  expect(sentOrigin({ ...told, source: "paper" }).paper_reference).toBe("cahier 3");
  expect(sentOrigin({ ...ON_THE_SPOT, source: "phone" }).reported_by).toBeNull();
});
