const DOT = "•";

function masked(digits: string, first: number, last: number): string {
  if (digits.length <= first + last) return DOT.repeat(digits.length);
  return digits.slice(0, first) + DOT.repeat(digits.length - first - last) + digits.slice(-last);
}

/** ID number with its middle hidden (03718•••••12); short numbers are hidden whole. */
export function maskIdNumber(idNumber: string): string {
  const digits = idNumber.replace(/[\s.\-]/g, "");
  return digits.length >= 11 ? masked(digits, 5, 2) : masked(digits, 2, 2);
}

/** Phone number with its middle hidden behind four dots, however long it is (09••••678). */
export function maskPhone(phone: string): string {
  const digits = phone.replace(/[\s.\-()]/g, "");
  return digits.length <= 5 ? DOT.repeat(digits.length) : digits.slice(0, 2) + DOT.repeat(4) + digits.slice(-3);
}
