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

/** Phone number with its middle hidden (09••••678). */
export function maskPhone(phone: string): string {
  return masked(phone.replace(/[\s.\-()]/g, ""), 2, 3);
}
