import { expect, test, type Page } from "@playwright/test";

/** Every host that a page asks for anything, and what the page complained of. */
function watched(page: Page) {
  const hosts = new Set<string>();
  const complaints: string[] = [];
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") || protocol.startsWith("ws")) hosts.add(host);
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  return { hosts, complaints };
}

test("the standalone page asks nobody but its own server", async ({ page, baseURL }) => {
  const { hosts, complaints } = watched(page);
  await page.goto("/index.html");
  await page.waitForLoadState("networkidle");
  expect([...hosts]).toEqual([new URL(baseURL ?? "").host]);
  expect(complaints).toEqual([]);
});

test("the pane's page asks Microsoft for Office.js and nobody else, and says so where it gets no answer", async ({ page, baseURL }) => {
  const { hosts } = watched(page);
  await page.route("https://appsforoffice.microsoft.com/**", (route) => route.abort());
  await page.goto("/taskpane.html");
  await expect(page.locator("body")).toContainText(/appsforoffice[.]microsoft[.]com|Office[.]js|Microsoft/);
  expect([...hosts].sort()).toEqual(["appsforoffice.microsoft.com", new URL(baseURL ?? "").host]);
});

test("the help page says in both languages how to begin", async ({ page }) => {
  await page.goto("/help.html");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Sổ kế hoạch");
  await expect(page.locator("section[lang=en]")).toContainText("Take in data");
  const broken = await page
    .locator("img")
    .evaluateAll((images) => images.filter((image) => !(image as HTMLImageElement).naturalWidth).length);
  expect(broken).toBe(0);
});
