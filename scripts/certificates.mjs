import { X509Certificate } from "node:crypto";
import { existsSync, readFileSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { ensureCertificatesAreInstalled, generateCertificates } from "office-addin-dev-certs";

const days = 90;
const domains = ["localhost", "127.0.0.1"];
const asksForTrust = process.platform === "win32" || process.platform === "darwin";

/** Where the certificates lie: the folder of Office's own tools where this system lets a program trust them, else ours. */
export const certificateFolder = asksForTrust ? join(homedir(), ".office-addin-dev-certs") : resolve(import.meta.dirname, "../.certs");

const file = (name) => join(certificateFolder, name);

const isValidTomorrow = (certificate) =>
  existsSync(certificate) && Date.parse(new X509Certificate(readFileSync(certificate)).validTo) > Date.now() + 24 * 3_600_000;

/**
 * Certificates for https://localhost, made new where they are missing or out of date. On Windows and Mac the system asks
 * the user whether to trust them; elsewhere they have to be trusted by hand (`ca.crt`).
 */
export async function certificatesReady() {
  if (asksForTrust) {
    await ensureCertificatesAreInstalled(days, domains);
  } else if (!isValidTomorrow(file("ca.crt")) || !isValidTomorrow(file("localhost.crt"))) {
    rmSync(certificateFolder, { recursive: true, force: true });
    await generateCertificates(file("ca.crt"), file("localhost.crt"), file("localhost.key"), days, domains);
  }
  return { folder: certificateFolder, trusted: asksForTrust };
}
