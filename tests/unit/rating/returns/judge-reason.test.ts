import { judgeReason } from "../../../../src/rating/returns/judge-reason";

test.each([
  "верно",
  "да",
  "так",
  "дұрыс",
  "Ok",
  "Да, всё верно",
  "дұрыс, дұрыс, рас",
  "ок ок ок ок ок",
  "yes, all is right",
  "------------",
  "аааааааааааа",
  "1234567890123",
])("«%s» explains nothing", (text) => {
  expect(judgeReason(text)).toBe("empty");
});

test("a reason has ten characters at least, blanks around it not counted", () => {
  expect(judgeReason("журнал №2")).toBe("short");
  expect(judgeReason("   журнал   ")).toBe("short");
  expect(judgeReason("")).toBe("short");
  expect(judgeReason("журнал № 2")).toBeUndefined();
});

test.each(["С марта работают 3 новые приёмные, журнал № 2", "Акт № 14 от 03.02.2026", "Есеп 12.01.2026 түзетілді"])(
  "«%s» may stand",
  (text) => expect(judgeReason(text)).toBeUndefined(),
);
