import { maskIdNumber, maskPhone } from "../../../src/domain/vietnamese/mask-personal-number";

test("an ID number shows its first five and last two digits", () => {
  expect(maskIdNumber("037186504312")).toBe("03718•••••12");
  expect(maskIdNumber("037 186 504 312")).toBe("03718•••••12");
  expect(maskIdNumber("164123456")).toBe("16•••••56");
});

test("a phone number shows its first two and last three digits", () => {
  expect(maskPhone("0912345678")).toBe("09••••678");
  expect(maskPhone("0912.345.678")).toBe("09••••678");
});

test("a short number is hidden whole", () => {
  expect([maskPhone("12345"), maskIdNumber("123")]).toEqual(["•••••", "•••"]);
});
