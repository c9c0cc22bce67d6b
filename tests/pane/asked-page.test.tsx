/** @jest-environment jsdom */
import { act, screen } from "@testing-library/react";
import { openCampaign } from "../../src/app/open-campaign";
import { sampleYear } from "./memory-workbook";
import { renderPane } from "./render-pane";

const title = "Отчётно-выборная кампания";
const shown = jest.fn(() => Promise.resolve());

beforeEach(() => {
  shown.mockClear();
  Object.assign(globalThis, { Office: { addin: { showAsTaskpane: shown } } });
});

async function press(): Promise<jest.Mock> {
  const completed = jest.fn();
  await act(async () => openCampaign({ completed } as unknown as Office.AddinCommands.Event));
  return completed;
}

test("the ribbon's command brings the pane to the front and opens the campaign's page in it", async () => {
  await renderPane({ years: [sampleYear("ru")] });
  const completed = await press();
  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
  expect([shown.mock.calls.length, completed.mock.calls.length]).toEqual([1, 1]);
});

test("a page that was asked for before the pane was there is opened when it is; the command ends where Excel refuses", async () => {
  shown.mockImplementationOnce(() => Promise.reject(new Error("no pane")));
  const completed = jest.fn();
  await expect(openCampaign({ completed } as unknown as Office.AddinCommands.Event)).rejects.toThrow("no pane");
  expect(completed).toHaveBeenCalledTimes(1);
  await renderPane({ years: [sampleYear("ru")] });
  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
});

test("the home page of a year leads to the campaign and to past years", async () => {
  const { user } = await renderPane({ years: [{ ...sampleYear("ru"), history: [] }] });
  expect(await screen.findByRole("button", { name: /прошлых лет/ })).toBeTruthy();
  await user.click(screen.getByRole("button", { name: title }));
  expect(await screen.findByRole("heading", { name: title })).toBeTruthy();
});
